package org.kvmfacts.mcp.protocol;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Identified;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.ai.util.json.schema.JsonSchemaGenerator;
import org.springframework.core.ResolvableType;

/**
 * Makes JSON schemas of records, as short as they can be: every client hands all of them
 * to its model with each question.
 */
final class SchemaGenerator {

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private static final String PROPERTIES = "properties";

	private static final String ITEMS = "items";

	private static final String DESCRIPTION = "description";

	private static final String LONGEST = "maxLength";

	// How deep a schema names properties. Those of an answer are told by their names and
	// types; the REST API describes them.
	private static final int LEVELS = 5;

	private SchemaGenerator() {
	}

	static ToolSchemas of(Class<?> tool) {
		ResolvableType type = ResolvableType.forClass(tool).as(McpTool.class);
		return new ToolSchemas(of(type.getGeneric(0), false), of(type.getGeneric(1), true));
	}

	private static Map<String, Object> of(ResolvableType generic, boolean open) {
		Class<?> type = generic.toClass();
		ObjectNode generated = (ObjectNode) JsonMapper.shared().readTree(JsonSchemaGenerator.generateForType(type));
		ObjectNode schema = shorten(generated, LEVELS, !open);
		if (!open) {
			schema.put("additionalProperties", false);
			schema.path(PROPERTIES).forEach(SchemaGenerator::bound);
		}
		ArrayNode required = schema.arrayNode();
		// The generator takes what is described for required.
		Arrays.stream(type.getRecordComponents())
			.filter((component) -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
			.map(RecordComponent::getName)
			.forEach(required::add);
		if (!required.isEmpty()) {
			schema.set("required", required);
		}
		return JsonMapper.shared().convertValue(schema, OBJECT);
	}

	// What is no sentence is an id, a code or a date.
	private static void bound(JsonNode argument) {
		if ("string".equals(argument.path("type").asString()) && !argument.has("enum") && !argument.has(LONGEST)) {
			((ObjectNode) argument).put(LONGEST, Identified.LONGEST_ID);
		}
	}

	// What is deeper than that is told by its name and type; the REST API describes it.
	private static ObjectNode shorten(JsonNode schema, int levels, boolean described) {
		ObjectNode shorter = JsonMapper.shared().createObjectNode();
		List<String> kept = described ? List.of("type", DESCRIPTION, "enum", "minimum", "maximum", "minLength", LONGEST)
				: List.of("type");
		kept.stream().filter(schema::has).forEach((name) -> shorter.set(name, schema.get(name)));
		if (schema.has(ITEMS) && levels > 0) {
			shorter.set(ITEMS, shorten(schema.get(ITEMS), levels, false));
		}
		if (schema.has(PROPERTIES) && levels > 0) {
			ObjectNode properties = shorter.putObject(PROPERTIES);
			schema.get(PROPERTIES)
				.properties()
				.forEach((property) -> properties.set(property.getKey(),
						shorten(property.getValue(), levels - 1, described && levels == LEVELS)));
		}
		return shorter;
	}

}
