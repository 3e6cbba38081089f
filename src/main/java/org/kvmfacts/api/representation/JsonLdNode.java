package org.kvmfacts.api.representation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.content.Href;

/**
 * A node of JSON-LD. Its terms keep their order, so that equal nodes are equal to the
 * byte.
 */
public final class JsonLdNode {

	private final Map<String, Object> said = new LinkedHashMap<>();

	/**
	 * Begins a thing that has no address.
	 * @param type its type in schema.org
	 * @return the thing
	 */
	public static JsonLdNode of(String type) {
		return new JsonLdNode().with("@type", type);
	}

	/**
	 * Begins a thing that has an address.
	 * @param address its address
	 * @param type its type in schema.org
	 * @return the thing
	 */
	public static JsonLdNode of(String address, String type) {
		return new JsonLdNode().with("@id", address).with("@type", type);
	}

	/**
	 * Begins a thing that has an address here.
	 * @param address its address
	 * @param type its type in schema.org
	 * @return the thing
	 */
	public static JsonLdNode of(Href address, String type) {
		return of(BaseAddress.of(address), type);
	}

	/**
	 * Refers to something that is described elsewhere.
	 * @param address its address
	 * @return the reference
	 */
	public static JsonLdNode reference(Href address) {
		return new JsonLdNode().with("@id", address);
	}

	/**
	 * Holds several things that are told alone.
	 * @param things the things
	 * @return what holds them
	 */
	static JsonLdNode graph(Iterable<JsonLdNode> things) {
		return new JsonLdNode().with("@graph", things);
	}

	/**
	 * Says something.
	 * @param term the term of schema.org, or a keyword of JSON-LD
	 * @param value what to say; nothing is said where there is none
	 * @return this thing
	 */
	public JsonLdNode with(String term, @Nullable Object value) {
		if (value != null) {
			this.said.put(term, value);
		}
		return this;
	}

	/**
	 * All that is said.
	 * @return the values by their terms
	 */
	@JsonValue
	public Map<String, Object> said() {
		return Collections.unmodifiableMap(this.said);
	}

}
