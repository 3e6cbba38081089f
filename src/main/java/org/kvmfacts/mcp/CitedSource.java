package org.kvmfacts.mcp;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.source.SourceReference;

/**
 * A source as an answer for chatbots cites it.
 *
 * @param title the title of the document and the place in it
 */
record CitedSource(String title, String url) {

	static CitedSource of(SourceReference source, @Nullable String locator) {
		return new CitedSource(source.title() + ((locator != null) ? ", " + locator : ""), source.url());
	}

}
