package org.kvmfacts.content;

/**
 * Which content the service holds.
 *
 * @param id the same for the same content, wherever it is served
 * @param published the day on which the content was published, in ISO 8601
 */
public record DataRevision(String id, String published) {

	/**
	 * What entries say of the day on which they last changed.
	 */
	public static final String MODIFIED = "The day on which the entry last changed.";

}
