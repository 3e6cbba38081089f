package org.kvmfacts.api.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer of which parts are chosen.
 */
class SelectionTree {

	private final List<ObjectNode> items;

	private final JsonMapper json;

	SelectionTree(ObjectNode answer, boolean isList, JsonMapper json) {
		this.items = isList ? answer.path("items").valueStream().map(ObjectNode.class::cast).toList() : List.of(answer);
		this.json = json;
	}

	/**
	 * Leaves some fields of each item.
	 * @param fields which ones; none stands for all
	 */
	void retain(List<String> fields) {
		if (!fields.isEmpty()) {
			this.items.forEach((item) -> item.retain(fields));
		}
	}

	/**
	 * Puts things in the place of their ids, but not within each other.
	 * @param expanded which things
	 */
	void expand(List<Expandable> expanded) {
		Map<String, Map<String, JsonNode>> byField = new HashMap<>();
		for (Expandable things : expanded) {
			Set<String> ids = new TreeSet<>();
			this.items.forEach((item) -> collect(item, things.fields(), ids));
			Map<String, JsonNode> shown = new HashMap<>();
			if (!ids.isEmpty()) {
				things.show(ids).forEach((id, thing) -> shown.put(id, this.json.valueToTree(thing)));
			}
			things.fields().forEach((field) -> byField.put(field, shown));
		}
		this.items.forEach((item) -> replace(item, byField));
	}

	private static void collect(JsonNode node, Set<String> fields, Set<String> ids) {
		node.forEachEntry((name, value) -> {
			if (fields.contains(name)) {
				ids.addAll(texts(value));
			}
		});
		node.forEach((child) -> collect(child, fields, ids));
	}

	private static List<String> texts(JsonNode value) {
		return value.isString() ? List.of(value.asString())
				: value.valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
	}

	private static void replace(JsonNode node, Map<String, Map<String, JsonNode>> byField) {
		if (node instanceof ObjectNode object) {
			for (String name : List.copyOf(object.propertyNames())) {
				Map<String, JsonNode> shown = byField.get(name);
				if (shown != null) {
					object.set(name, shown(object.path(name), shown));
				}
				else {
					replace(object.path(name), byField);
				}
			}
		}
		else {
			node.forEach((child) -> replace(child, byField));
		}
	}

	private static JsonNode shown(JsonNode value, Map<String, JsonNode> shown) {
		if (value instanceof ArrayNode array) {
			for (int i = 0; i < array.size(); i++) {
				array.set(i, shown.getOrDefault(array.get(i).asString(), array.get(i)));
			}
			return array;
		}
		return shown.getOrDefault(value.asString(), value);
	}

}
