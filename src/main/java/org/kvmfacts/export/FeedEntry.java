package org.kvmfacts.export;

import org.kvmfacts.api.Href;
import org.kvmfacts.content.Withdrawn;

/**
 * An entry that is new, changed or withdrawn.
 *
 * @param collection the path of its collection, such as {@code facts}
 * @param title its title, name or question
 * @param text what it says, or why it was withdrawn
 * @param date the day on which that happened
 */
record FeedEntry(String collection, String id, String title, String text, String change, String date) {

	static FeedEntry of(Withdrawn entry) {
		String successor = (entry.successorId() != null) ? " See " + entry.successorId() + " instead." : "";
		return new FeedEntry(entry.collection(), entry.id(), "Withdrawn " + entry.type() + " " + entry.id(),
				entry.reason() + successor, "withdrawn", entry.date());
	}

	String page() {
		return Href.page(this.collection, this.id).path();
	}

	/**
	 * When it happened, in the format of feeds (RFC 3339).
	 */
	String updated() {
		return this.date + "T00:00:00Z";
	}

}
