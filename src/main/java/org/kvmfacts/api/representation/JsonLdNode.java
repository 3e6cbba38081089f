package org.kvmfacts.api.representation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.Href;

/**
 * A node of JSON-LD. Its terms keep their order, so that equal nodes have equal bytes.
 */
public final class JsonLdNode {

	private final Map<String, Object> values = new LinkedHashMap<>();

	/**
	 * Creates a node that has no address.
	 */
	public static JsonLdNode of(String type) {
		return new JsonLdNode().with("@type", type);
	}

	/**
	 * Creates a node that has an address.
	 */
	public static JsonLdNode of(String address, String type) {
		return new JsonLdNode().with("@id", address).with("@type", type);
	}

	/**
	 * Creates a node that has an address in this service.
	 */
	public static JsonLdNode of(Href address, String type) {
		return of(BaseAddress.of(address), type);
	}

	/**
	 * Refers to a node that is described elsewhere.
	 */
	public static JsonLdNode reference(Href address) {
		return new JsonLdNode().with("@id", address);
	}

	/**
	 * Combines several independent nodes.
	 */
	static JsonLdNode graph(Iterable<JsonLdNode> nodes) {
		JsonLdNode graph = new JsonLdNode();
		graph.values.put("@graph", nodes);
		return graph;
	}

	/**
	 * Adds a value, if there is one. An empty list would say that there are none, which
	 * is not known.
	 */
	public JsonLdNode with(String term, @Nullable Object value) {
		if (value != null && !List.of().equals(value)) {
			this.values.put(term, value);
		}
		return this;
	}

	/**
	 * All values by their terms.
	 */
	@JsonValue
	public Map<String, Object> values() {
		return Collections.unmodifiableMap(this.values);
	}

}
