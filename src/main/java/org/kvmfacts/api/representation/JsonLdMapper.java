package org.kvmfacts.api.representation;

import java.util.List;
import java.util.stream.Stream;

/**
 * Describes entries of one type in the terms of schema.org.
 */
public interface JsonLdMapper<V> {

	JsonLdNode node(V entry);

	/**
	 * What belongs to an entry besides its node.
	 */
	default Stream<JsonLdNode> more(V entry) {
		return Stream.empty();
	}

	/**
	 * Creates the document for a page of a list, without its context.
	 * @param page the node of the page: its address, its part of the list, and the next
	 * page
	 */
	default JsonLdNode list(JsonLdNode page, List<JsonLdNode> nodes) {
		return JsonLdNode
			.graph(Stream.concat(Stream.of(page.with("@type", "CollectionPage")), nodes.stream()).toList());
	}

}
