package org.kvmfacts.api;

/**
 * What a subject tells the API root about something that it serves. Each subject has one
 * for every path, so that none is forgotten.
 */
public interface ApiCollection {

	/**
	 * The path below the version, which is also its name in the API root.
	 * @return such as {@code facts}
	 */
	String path();

	/**
	 * How many things are there: the items of a list, the releases that were counted.
	 * @return their number
	 */
	long count();

	/**
	 * Whether something has an id, where things have ids.
	 * @param id the id
	 */
	default boolean has(String id) {
		return true;
	}

}
