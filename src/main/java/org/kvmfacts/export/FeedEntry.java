package org.kvmfacts.export;

/**
 * An entry that is new, changed or withdrawn.
 *
 * @param collection the path of its collection, such as {@code facts}
 * @param title its title, name or question
 * @param text what it says, or why it was withdrawn
 * @param date the day on which that happened
 */
record FeedEntry(String collection, String id, String title, String text, String change, String date) {

	String page() {
		// A topic has no page of its own.
		return "topics".equals(this.collection) ? "/facts?topic=" + this.id : "/" + this.collection + "/" + this.id;
	}

	/**
	 * When it happened, in the format of feeds (RFC 3339).
	 */
	String updated() {
		return this.date + "T00:00:00Z";
	}

}
