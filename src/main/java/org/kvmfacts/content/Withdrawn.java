package org.kvmfacts.content;

import org.jspecify.annotations.Nullable;

/**
 * An entry that is no longer served.
 *
 * @param type what it was, such as {@code fact}
 * @param successorId the id of its replacement, if there is one
 */
public record Withdrawn(String type, String id, @Nullable String successorId, String reason, String date) {

	/**
	 * The path of its collection, such as {@code facts}.
	 */
	public String collection() {
		return "person".equals(this.type) ? "people" : this.type + "s";
	}

}
