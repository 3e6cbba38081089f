package org.kvmfacts.api;

/**
 * What the API root and other parts of the API need to know about the collection at a
 * path. Each subject has one for every path.
 */
public interface ApiCollection {

	/**
	 * The path below the version, such as {@code facts}, which is also the name in the
	 * API root.
	 */
	String path();

	/**
	 * The number of entries: the items of a list, or the releases that were counted.
	 */
	long count();

	/**
	 * Whether an id exists, in a collection whose entries have ids.
	 */
	default boolean has(String id) {
		return true;
	}

}
