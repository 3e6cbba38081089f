package org.kvmfacts.mcp;

import org.jspecify.annotations.Nullable;

/**
 * A source as an answer for chatbots cites it.
 *
 * @param title what the document calls itself
 * @param url its address
 * @param locator the place in it
 */
record CitedSource(String title, String url, @Nullable String locator) {

	/**
	 * The source as text.
	 */
	String prose() {
		return this.title + ((this.locator != null) ? ", " + this.locator : "") + " <" + this.url + ">";
	}

}
