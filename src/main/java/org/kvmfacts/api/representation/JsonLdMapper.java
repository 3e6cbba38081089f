package org.kvmfacts.api.representation;

import java.util.List;

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
	 * Makes a document of a list.
	 * @param nodes what describes its things
	 * @return the document without its context
	 */
	default JsonLdNode list(List<JsonLdNode> nodes) {
		return JsonLdNode.graph(nodes);
	}

}
