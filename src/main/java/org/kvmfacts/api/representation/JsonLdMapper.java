package org.kvmfacts.api.representation;

import java.util.List;
import java.util.stream.Stream;

/**
 * Tells things of one type in the terms of schema.org.
 *
 * @param <V> what the things are served as
 */
public interface JsonLdMapper<V> {

	/**
	 * What the things are served as.
	 * @return the type
	 */
	Class<V> type();

	/**
	 * Describes some things.
	 * @param things the things
	 * @return a node for each, and for what belongs to it
	 */
	List<JsonLdNode> nodes(List<V> things);

	/**
	 * Makes a document of a page of a list.
	 * @param page the page: its address, how much of the list it has, and the next one
	 * @param nodes what describes its items
	 * @return the document without its context
	 */
	default JsonLdNode list(JsonLdNode page, List<JsonLdNode> nodes) {
		return JsonLdNode
			.graph(Stream.concat(Stream.of(page.with("@type", "CollectionPage")), nodes.stream()).toList());
	}

}
