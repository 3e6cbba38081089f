package org.kvmfacts.content;

/**
 * An object with an id.
 */
public interface Identified {

	/**
	 * The maximum length of an id, in characters.
	 */
	int LONGEST_ID = 100;

	/**
	 * The id, unique within its collection.
	 */
	String id();

}
