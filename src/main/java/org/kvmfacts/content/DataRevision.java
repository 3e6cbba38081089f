package org.kvmfacts.content;

import org.jspecify.annotations.Nullable;

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

	/**
	 * When an entry last changed.
	 * @param date the day, if it is recorded
	 * @return the day, or else that of the whole content
	 */
	public String modified(@Nullable String date) {
		return (date != null) ? date : this.published;
	}

}
