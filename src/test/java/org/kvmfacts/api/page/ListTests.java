package org.kvmfacts.api.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import com.jayway.jsonpath.DocumentContext;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what all lists have in common: pages, links and cost.
 */
@ServiceTest
class ListTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	@ParameterizedTest
	@CsvSource({ "facts, fact", "timeline, (select * from fact where date is not null) dated", "facts?sort=date, fact",
			"facts?sort=title, fact", "facts?sort=-modified, fact", "faqs?sort=title, faq",
			"sources?sort=-count, source", "sources?sort=-date, source", "topics?sort=-count, topic",
			"organisations?sort=date, organisation", "organisations?sort=-count, organisation",
			"timeline?sort=-date, (select * from fact where date is not null) dated", "facts?sort=-date, fact",
			"faqs, faq", "organisations, organisation", "people, person", "subsystems, subsystem", "topics, topic",
			"sources, source" })
	void listWhenNextIsFollowedHasEachItemOnce(String path, String table) {
		List<String> expected = this.jdbc.sql("select id from " + table).query(String.class).list();
		for (int limit : (expected.size() > 100) ? new int[] { 73 } : new int[] { 1, 7 }) {
			List<String> walked = walk(path + (path.contains("?") ? "&" : "?") + "limit=" + limit, expected.size());
			assertThat(walked).as("limit %d", limit).containsExactlyInAnyOrderElementsOf(expected);
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "facts", "timeline", "faqs", "organisations", "people", "subsystems", "topics", "sources" })
	void listWhenLongerCostsTheSameNumberOfStatements(String path) {
		// Its items are counted once.
		statements(path);
		assertThat(statements(path + "?limit=100")).isEqualTo(statements(path + "?limit=2")).isLessThanOrEqualTo(12);
	}

	@Test
	void filterByTopicCostsNoStatementOfItsOwn() {
		statements("facts?limit=3");
		statements("facts?topic=history&limit=3");
		assertThat(statements("facts?topic=history&limit=3")).isEqualTo(statements("facts?limit=3"));
	}

	@ParameterizedTest
	@CsvSource({ "facts?sort=id", "facts?sort=date", "facts?sort=-date", "timeline" })
	void listWhenSortedIsInOrder(String path) {
		DocumentContext page = read(URI.create("/api/v1/" + path + (path.contains("?") ? "&" : "?") + "limit=100"));
		List<String> keys = page.read(path.endsWith("id") ? "$.items[*].id" : "$.items[?(@.date)].date");
		List<String> sorted = keys.stream().sorted().toList();
		assertThat(path.contains("=-") ? reversed(keys) : keys).isEqualTo(sorted);
	}

	@ParameterizedTest
	@CsvSource({ "facts?sort=title, title", "faqs?sort=title, question", "organisations?sort=name, name",
			"people?sort=name, name", "sources?sort=title, title", "subsystems?sort=name, name",
			"topics?sort=title, title" })
	void listWhenSortedByTextIgnoresCase(String path, String field) {
		List<String> texts = new ArrayList<>();
		for (URI uri = URI.create("/api/v1/" + path + "&limit=100"); uri != null;) {
			DocumentContext page = read(uri);
			texts.addAll(page.read("$.items[*]." + field));
			uri = next(page);
		}
		assertThat(texts).isSortedAccordingTo(Comparator.comparing((text) -> text.toLowerCase(Locale.ROOT)));
	}

	@Test
	void factsWhenNotSortedAreInEditorialOrder() {
		List<String> expected = this.jdbc
			.sql("select f.id from fact f join topic t on t.id = f.topic_id order by t.position, f.position")
			.query(String.class)
			.list();
		assertThat(walk("facts?limit=100", expected.size())).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "topics?sort=-count, facts", "sources?sort=-count, citations",
			"organisations?sort=-count, facts.length()" })
	void listWhenSortedByCountBeginsWithTheMost(String path, String field) {
		List<Integer> counts = read(URI.create("/api/v1/" + path)).read("$.items[*]." + field);
		assertThat(counts).isSortedAccordingTo(Comparator.reverseOrder());
	}

	@Test
	void itemsWhenRequestedByIdAreOnOnePageWithUnknownIds() {
		List<String> ids = this.jdbc.sql("select id from fact order by id limit 99").query(String.class).list();
		DocumentContext page = read(URI.create("/api/v1/facts?sort=id&id=nothing&id=" + String.join("&id=", ids)));
		assertThat(page.<List<String>>read("$.items[*].id")).isEqualTo(ids);
		assertThat(page.<List<String>>read("$.notFound")).containsExactly("nothing");
		assertThat(next(page)).isNull();
	}

	@Test
	void itemsWhenOverAHundredIdsAreGivenAreRefused() {
		this.client.get()
			.uri("/api/v1/facts?id=" + String.join("&id=", Collections.nCopies(101, "x")))
			.exchange()
			.expectStatus()
			.isBadRequest();
	}

	@Test
	void pageLinksToTheFirstAndNamesTheLicence() {
		DocumentContext first = read(URI.create("/api/v1/facts?topic=history&limit=2"));
		DocumentContext second = read(URI.create(first.read("$.next")));
		assertThat(second.read("$.first", String.class)).isEqualTo(first.read("$.self"));
		assertThat(second.read("$.licence", String.class)).startsWith("https://");
	}

	@ParameterizedTest
	@ValueSource(strings = { "facts?limit=2", "facts?topic=history&limit=2&", "facts?li%6dit=2", "timeline?limit=2" })
	void pageHasTheAddressOfItsRequest(String path) {
		String next = String.valueOf(next(read(URI.create("/api/v1/" + path))));
		DocumentContext page = read(URI.create(next));
		assertThat(page.read("$.self", String.class)).isEqualTo(next);
		DocumentContext encoded = read(URI.create(next.replace("cursor", "%63urs%6Fr")));
		assertThat(encoded.read("$.self", String.class)).isEqualTo(next);
		assertThat(encoded.read("$.next", String.class)).isEqualTo(page.read("$.next"));
		assertThat(read(URI.create(encoded.read("$.next"))).<List<Object>>read("$.items")).hasSize(2);
	}

	private List<String> walk(String path, int total) {
		List<String> ids = new ArrayList<>();
		URI uri = URI.create("/api/v1/" + path);
		while (uri != null) {
			DocumentContext page = read(uri);
			assertThat(page.read("$.total", Integer.class)).isEqualTo(total);
			ids.addAll(page.read("$.items[*].id"));
			uri = next(page);
		}
		return ids;
	}

	private long statements(String path) {
		Statistics statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		read(URI.create("/api/v1/" + path));
		return statistics.getPrepareStatementCount();
	}

	private DocumentContext read(URI uri) {
		return Responses.read(this.client, uri.toString());
	}

	private static @Nullable URI next(DocumentContext page) {
		List<String> next = page.read("$[?(@.next)].next");
		return next.isEmpty() ? null : URI.create(next.get(0));
	}

	private static List<String> reversed(List<String> keys) {
		List<String> copy = new ArrayList<>(keys);
		java.util.Collections.reverse(copy);
		return copy;
	}

}
