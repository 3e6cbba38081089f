package org.kvmfacts.export;

import java.io.StringReader;
import java.util.List;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a feed stays readable whatever its entries contain.
 */
class AtomWriterTests {

	@Test
	void entryWhenItHasMarkupReadsAsItWasWritten() throws FeedException {
		String title = "R&D <b>\"100%\"</b> 'of' %s, ]]> &lt;";
		SyndFeed feed = read(new FeedEntry("facts", "x", title, "kvm\u0000\u0001 – \ud83d\ude00", "new", "2026-11-28"));
		SyndEntry entry = feed.getEntries().get(0);
		assertThat(entry.getTitle()).isEqualTo(title);
		assertThat(entry.getDescription().getValue()).isEqualTo("kvm – \ud83d\ude00");
		assertThat(entry.getLink()).isEqualTo("http://localhost:8080/facts/x").isEqualTo(entry.getUri());
		assertThat(entry.getCategories()).extracting(SyndCategory::getName).containsExactly("new", "facts");
	}

	@Test
	void feedIsAsNewAsItsFirstEntry() throws FeedException {
		FeedEntry newest = new FeedEntry("faqs", "a", "A", "a", "new", "2026-11-28");
		FeedEntry older = new FeedEntry("faqs", "b", "B", "b", "new", "2026-11-01");
		assertThat(read(newest, older).getPublishedDate().toInstant()).isEqualTo("2026-11-28T00:00:00Z");
		assertThat(read()).satisfies((empty) -> {
			assertThat(empty.getPublishedDate().toInstant()).isEqualTo("1970-01-01T00:00:00Z");
			assertThat(empty.getUri()).isEqualTo("http://localhost:8080/feed.atom");
		});
	}

	@ParameterizedTest
	@CsvSource({ "facts, /facts/x", "people, /people/x", "topics, /facts?topic=x" })
	void pageOfAnEntryIsWhereItIsShown(String collection, String path) {
		assertThat(new FeedEntry(collection, "x", "", "", "new", "2026-11-28").page()).isEqualTo(path);
	}

	private static SyndFeed read(FeedEntry... entries) throws FeedException {
		return new SyndFeedInput().build(new StringReader(AtomWriter.write(List.of(entries))));
	}

}
