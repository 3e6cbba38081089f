package org.kvmfacts.content;

/**
 * Something that has an id.
 */
public interface Identified {

	/**
	 * How many characters an id has at most.
	 */
	int LONGEST_ID = 100;

	/**
	 * Its id.
	 * @return the id, unique within its collection
	 */
	String id();

}
