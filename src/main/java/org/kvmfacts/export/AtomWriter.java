package org.kvmfacts.export;

import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.text.StringEscapeUtils;
import org.kvmfacts.api.BaseAddress;

/**
 * Writes a feed in Atom (RFC 4287).
 */
final class AtomWriter {

	private static final String FEED = """
			<?xml version="1.0" encoding="UTF-8"?>
			<feed xmlns="http://www.w3.org/2005/Atom"><title>%s</title><id>%s</id><updated>%s</updated>\
			<link rel="self" href="%2$s" type="application/atom+xml"/><link rel="alternate" href="%4$s" type="text/html"/>\
			<author><name>kvm-facts</name></author>%5$s</feed>
			""";

	private static final String ENTRY = """
			<entry><title>%s</title><id>%s</id><updated>%s</updated>\
			<link rel="alternate" href="%2$s" type="text/html"/><category term="%4$s"/><category term="%5$s"/>\
			<summary>%6$s</summary></entry>
			""";

	private AtomWriter() {
	}

	static String write(List<FeedEntry> entries) {
		return FEED.formatted(FeedController.TITLE, escape(BaseAddress.of(FeedController.ATOM)),
				entries.isEmpty() ? "1970-01-01T00:00:00Z" : entries.get(0).updated(), escape(BaseAddress.of("/")),
				entries.stream().map(AtomWriter::entry).collect(Collectors.joining()));
	}

	private static String entry(FeedEntry entry) {
		return ENTRY.formatted(escape(entry.title()), escape(BaseAddress.of(entry.page())), entry.updated(),
				entry.change(), entry.collection(), escape(entry.text()));
	}

	private static String escape(String text) {
		return StringEscapeUtils.escapeXml10(text);
	}

}
