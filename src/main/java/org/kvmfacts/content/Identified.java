package org.kvmfacts.content;

/**
 * Something that has an id.
 */
public interface Identified {

	/**
	 * Its id.
	 * @return the id, unique within its collection
	 */
	String id();

}
