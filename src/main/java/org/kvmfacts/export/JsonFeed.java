package org.kvmfacts.export;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A feed in the format JSON Feed 1.1.
 */
record JsonFeed(String version, String title, @JsonProperty("home_page_url") String homePage,
		@JsonProperty("feed_url") String address, String language, List<Item> items) {

	/**
	 * An entry of the feed.
	 */
	record Item(String id, String url, String title, @JsonProperty("content_text") String text,
			@JsonProperty("date_modified") String modified, List<String> tags) {
	}

}
