package org.kvmfacts.export;

import java.io.StringReader;
import java.util.List;

import com.jayway.jsonpath.DocumentContext;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;
import org.kvmfacts.content.Withdrawals;
import org.kvmfacts.content.Withdrawn;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the feeds.
 */
@ServiceTest
class FeedTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private Feed feed;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void atomWhenReadByAFeedReaderHasTheLatestEntries() throws FeedException {
		String text = String.valueOf(this.client.get()
			.uri("/feed.atom")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType("application/atom+xml;charset=UTF-8")
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
		SyndFeed atom = new SyndFeedInput().build(new StringReader(text));
		assertThat(atom.getFeedType()).isEqualTo("atom_1.0");
		assertThat(atom.getEntries()).hasSize(latest() + withdrawn()).allSatisfy((entry) -> {
			assertThat(entry.getTitle()).isNotNull();
			assertThat(entry.getLink()).startsWith("http://localhost:");
			assertThat(entry.getUpdatedDate()).isNotNull();
			assertThat(entry.getCategories().get(0).getName()).isIn("new", "changed", "withdrawn");
		}).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "/feed.json, application/json, application/feed+json", "/feed.json, text/html, application/feed+json",
			"/feed.atom, text/xml, application/atom+xml;charset=UTF-8",
			"/llms.txt, text/plain, text/markdown;charset=UTF-8",
			"/llms-full.txt, text/plain, text/markdown;charset=UTF-8" })
	void typeIsTheSameWhateverIsAccepted(String path, String accepted, String type) {
		this.client.get()
			.uri(path)
			.header(HttpHeaders.ACCEPT, accepted)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(type);
	}

	@Test
	void jsonHasTheSameEntriesAndTheRequiredFields() throws FeedException {
		DocumentContext json = Responses.read(this.client, "/feed.json");
		assertThat(json.read("$.version", String.class)).isEqualTo("https://jsonfeed.org/version/1.1");
		assertThat(json.read("$.title", String.class)).isNotBlank();
		assertThat(json.<List<String>>read("$.items[*].id")).hasSize(latest() + withdrawn()).doesNotHaveDuplicates();
		assertThat(json.<List<String>>read("$.items[*].content_text")).doesNotContain("");
		assertThat(json.<List<String>>read("$.items[*].date_modified"))
			.allMatch((date) -> date.matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fact", "faq", "organisation", "person", "subsystem", "source", "topic" })
	@Transactional
	void entryLinksToAPage(String table) {
		this.jdbc.sql("update %1$s set modified = '2099-01-01' where id = (select min(id) from %1$s)".formatted(table))
			.update();
		FeedEntry first = this.feed.latest().get(0);
		assertThat(first.date()).isEqualTo("2099-01-01");
		this.client.get().uri(first.page()).exchange().expectStatus().isOk();
	}

	@Test
	void entryWhenWithdrawnIsNeverCutOff() {
		List<String> tags = Responses.read(this.client, "/feed.json").read("$.items[*].tags[0]");
		assertThat(tags).filteredOn("withdrawn"::equals).hasSize(withdrawn()).isNotEmpty();
	}

	@Test
	@Transactional
	void entryWhenChangedOrWithdrawnComesFirstAndSaysSo() {
		this.jdbc.sql("update fact set modified = '2099-01-01' where id = 'merged-in-linux-2-6-20'").update();
		this.jdbc
			.sql("update entry_change set added = '2026-11-28', modified = '2099-01-01' "
					+ "where entry_key = 'facts/merged-in-linux-2-6-20'")
			.update();
		Withdrawn withdrawn = new Withdrawn("person", "nobody", "somebody", "Merged.", "2099-01-02");
		assertThat(new Feed(this.jdbc, new Withdrawals(List.of(withdrawn))).latest())
			.startsWith(new FeedEntry("people", "nobody", "Withdrawn person nobody", "Merged. See somebody instead.",
					"withdrawn", "2099-01-02"))
			.element(1)
			.satisfies((entry) -> assertThat(entry.change()).isEqualTo("changed"));
	}

	// The whole day of the hundredth, because its entries are in no order of importance.
	private int latest() {
		return this.jdbc.sql("""
				select count(*) from entry_change where modified >= (
					select min(modified) from (
						select modified from entry_change order by modified desc fetch first 100 rows only) latest)
				""").query(Integer.class).single();
	}

	private int withdrawn() {
		return this.jdbc.sql("select count(*) from withdrawn").query(Integer.class).single();
	}

}
