package org.kvmfacts.source;

import java.net.URI;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the places in a source that facts cite.
 */
@ServiceTest
class SourcePlacesTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Sources sources;

	@Test
	void articleListsItsPlacesInOrderWithTheirCitations() {
		DocumentContext article = Responses.read(this.client, "/api/v1/sources/ownership-article");
		List<String> places = article.read("$.places[*].locator");
		assertThat(places).startsWith("opening/p1/s1", "opening/p1/s2")
			.containsSubsequence("red-hat/p1/s4", "governance/p1/s1", "conclusion/p2/s2", "conclusion/p3/bullet1",
					"conclusion/p3/bullet2", "conclusion/p4/s1", "faq-1/p1/s1", "faq-7/p2/s4")
			.hasSameElementsAs(
					this.jdbc.sql("select distinct locator from citation where source_id = 'ownership-article'")
						.query(String.class)
						.list());
		assertThat(article.<List<String>>read("$.places[?(@.locator == 'faq-3/p2/s1')].name"))
			.containsExactly("Question 3, paragraph 2, sentence 1");
		assertThat(article.<List<String>>read("$.places[*].citedBy[*].stance"))
			.hasSize(article.read("$.citations", Integer.class))
			.contains("supports", "imprecise", "contradicts");
	}

	@ParameterizedTest
	@CsvSource({ "ownership-article, red-hat/p2/s1, 'Red Hat, paragraph 2, sentence 1'",
			"ownership-article, conclusion/p3/bullet1, 'Conclusion, paragraph 3, bullet 1'",
			"ownership-article, faq-3/p1, faq-3/p1", "ownership-article, nothing/p1/s1, nothing/p1/s1",
			"linux-6-12, red-hat/p2/s1, red-hat/p2/s1", "linux-6-12, MAINTAINERS, MAINTAINERS" })
	void placeIsInWordsWhereSectionsAreRecorded(String source, String locator, String words) {
		assertThat(this.sources.place(source, locator)).isEqualTo(words);
	}

	@Test
	void everyCitationHasAWebAddressOrNone() {
		this.jdbc
			.sql("select s.url, c.locator from citation c join source s on s.id = c.source_id where s.url is not null")
			.query((row, number) -> Map.entry(row.getString("url"), row.getString("locator")))
			.list()
			.forEach((cited) -> assertThat(URI.create(SourceLinks.to(cited.getKey(), cited.getValue())))
				.as(cited.toString())
				.hasNoUserInfo()
				.matches((address) -> List.of("http", "https").contains(address.getScheme()))
				.matches((address) -> address.getHost().contains(".")));
	}

	@Test
	void sourcesWhenListedOmitTheirPlaces() {
		DocumentContext list = Responses.read(this.client, "/api/v1/sources?id=ownership-article");
		assertThat(list.<List<Object>>read("$.items[?(@.places)]")).isEmpty();
	}

}
