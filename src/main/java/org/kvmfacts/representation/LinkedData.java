package org.kvmfacts.representation;

import java.util.List;

/**
 * Tells things of one type in the terms of schema.org.
 *
 * @param <V> what the things are served as
 */
public interface LinkedData<V> {

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
	List<Node> nodes(List<V> things);

	/**
	 * Makes a document of a list.
	 * @param nodes what describes its things
	 * @return the document without its context
	 */
	default Node list(List<Node> nodes) {
		return Node.graph(nodes);
	}

}
