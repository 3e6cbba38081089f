package org.kvmfacts.api.representation;

import java.util.List;
import java.util.stream.Stream;

/**
 * Describes entries of one type in the terms of schema.org.
 *
 * @param <V> the type of view
 */
public interface JsonLdMapper<V> {

	/**
	 * The type of view.
	 * @return the type
	 */
	Class<V> type();

	/**
	 * Describes some entries.
	 * @param entries the entries
	 * @return the nodes of all entries
	 */
	List<JsonLdNode> nodes(List<V> entries);

	/**
	 * Creates the document for a page of a list.
	 * @param page the node of the page: its address, its part of the list, and the next
	 * page
	 * @param nodes the nodes of its items
	 * @return the document without its context
	 */
	default JsonLdNode list(JsonLdNode page, List<JsonLdNode> nodes) {
		return JsonLdNode
			.graph(Stream.concat(Stream.of(page.with("@type", "CollectionPage")), nodes.stream()).toList());
	}

}
