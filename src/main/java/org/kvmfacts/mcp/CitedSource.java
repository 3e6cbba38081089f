package org.kvmfacts.mcp;

import org.kvmfacts.source.SourceReference;

/**
 * A source as an answer for chatbots cites it.
 *
 * @param title the title of the document and the place in it
 * @param url the address closest to the place
 */
record CitedSource(String title, String url) {

	static CitedSource of(SourceReference source, String locator, String url) {
		return new CitedSource(source.title() + ", " + locator, url);
	}

}
