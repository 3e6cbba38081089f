package org.kvmfacts.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what search finds, how it is filtered and paged, and that no query breaks it.
 */
@ServiceTest
class SearchTests {

	@Autowired
	private RestTestClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "who onws kvm|who-owns-kvm", "avi kivity|avi-kivity", "license of kvm|which-licence-has-kvm",
					"does KVM use binary translation?|does-kvm-use-binary-translation", "qumranet|qumranet" })
	void searchFindsTheEntryAmongTheFirst(String query, String id) {
		assertThat(search(query, "&limit=5").<List<String>>read("$.items[*].id")).contains(id);
	}

	@Test
	void roleWhenOfThePastNamesTheNewestReleaseThatHasIt() {
		List<String> texts = search("gleb natapov", "&type=person").read("$.items[?(@.id == 'gleb-natapov')].text");
		assertThat(texts).singleElement().asString().contains("maintainer of", " in Linux 3.18");
	}

	@Test
	void searchWhenSpellingDiffersFindsTheSame() {
		assertThat(ids("virtualisation organisation licence")).isEqualTo(ids("virtualization organization license"));
	}

	@Test
	void hitMarksWordsAndBestComesFirst() {
		DocumentContext found = search("who owns KVM", "");
		assertThat(found.<List<String>>read("$.items[*].highlights[*]")).isNotEmpty()
			.allSatisfy((passage) -> assertThat(passage).contains("<em>"));
		assertThat(found.<List<Double>>read("$.items[*].score")).isSortedAccordingTo((a, b) -> Double.compare(b, a));
	}

	@Test
	void searchWhenAWordIsMisspeltSuggestsAnother() {
		assertThat(search("who onws kvm", "").<String>read("$.suggestion")).isEqualTo("who owns kvm");
		assertThat(search("who owns kvm", "").<Map<String, Object>>read("$")).doesNotContainKey("suggestion");
	}

	@ParameterizedTest
	@ValueSource(strings = { "who onws kvm -xen", "who onws qumr*" })
	void searchWhenItHasOperatorsThatASuggestionWouldLackSuggestsNothing(String query) {
		assertThat(search(query, "").<Map<String, Object>>read("$")).doesNotContainKey("suggestion");
	}

	@Test
	void searchWhenAPhraseHasOnlyStopWordsFindsTheRest() {
		assertThat(search("\"of the\" kvm", "").<Integer>read("$.total"))
			.isEqualTo(search("of the kvm", "").<Integer>read("$.total"));
	}

	@Test
	void searchWhenFilteredHasOnlyMatchingHits() {
		assertThat(search("kvm", "&type=organisation&type=person").<List<String>>read("$.items[*].type")).isNotEmpty()
			.allMatch(List.of("organisation", "person")::contains);
		DocumentContext opinions = search("kvm", "&standing=opinion&topic=basics&topic=history");
		assertThat(opinions.<List<String>>read("$.items[*].type")).contains("fact").containsOnly("fact", "faq");
		assertThat(opinions.<List<String>>read("$.items[*].standing")).containsOnly("opinion");
	}

	@Test
	void facetIgnoresItsOwnFilter() {
		Map<String, Integer> types = search("kvm", "").read("$.facets.type");
		DocumentContext facts = search("kvm", "&type=fact");
		assertThat(facts.<Map<String, Integer>>read("$.facets.type")).isEqualTo(types);
		assertThat(facts.<Integer>read("$.total")).isEqualTo(types.get("fact"));
		Map<String, Integer> topics = facts.read("$.facets.topic");
		assertThat(topics.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(types.get("fact"));
	}

	@Test
	void searchWhenOneNameOfTheQueryIsBlankReadsTheOther() {
		assertThat(Responses.read(this.client, "/api/v1/search?q=&question=qumranet").<String>read("$.query"))
			.isEqualTo("qumranet");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q", "question" })
	void pagesHaveEachHitOnce(String name) {
		List<String> whole = ids("red hat", "&limit=60");
		List<String> paged = new ArrayList<>();
		String next = "/api/v1/search?" + name + "=red%20hat&limit=7";
		while (paged.size() < 60) {
			DocumentContext page = Responses.read(this.client, next);
			paged.addAll(page.<List<String>>read("$.items[*].id"));
			assertThat(Responses.read(this.client, page.read("$.self")).<Object>read("$.items"))
				.isEqualTo(page.read("$.items"));
			next = page.read("$.next");
		}
		assertThat(paged.subList(0, 60)).isEqualTo(whole);
	}

	@Test
	void operatorsMeanWhatPeopleExpect() {
		assertThat(search("\"type 1\" hypervisor", "").<Integer>read("$.total"))
			.isLessThan(search("type 1 hypervisor", "").<Integer>read("$.total"));
		assertThat(search("red hat -xen", "").<List<String>>read("$.items[*].text"))
			.noneMatch((text) -> text.contains("Xen"));
		assertThat(search("qumr*", "&type=organisation").<List<String>>read("$.items[*].id")).contains("qumranet");
		assertThat(search("qumranet -\"red hat\"", "&limit=100").<List<String>>read("$.items[*].text")).isNotEmpty()
			.noneMatch((text) -> text.contains("Red Hat"));
		assertThat(search("-kvm", "&limit=100").<List<String>>read("$.items[*].text")).isNotEmpty()
			.noneMatch((text) -> text.matches(".*\\bKVM\\b.*"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "licence*", "Vulnerabilit*", "virtualis*", "developer*" })
	void prefixFindsWordsAsWritten(String query) {
		String beginning = query.substring(0, query.length() - 1).toLowerCase(Locale.ROOT);
		assertThat(search(query, "&type=fact&limit=100").<List<Map<String, Object>>>read("$.items[*]"))
			.hasSizeGreaterThan(5)
			.allMatch((hit) -> (hit.get("title") + " " + hit.get("text")).toLowerCase(Locale.ROOT).contains(beginning));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Maintainer*", "torvalds*" })
	void prefixFindsNamesOfThoseConcerned(String query) {
		assertThat(ids(query, "&type=fact")).hasSizeGreaterThan(5);
	}

	@Test
	void prefixWhenAccentedFindsTheSameAsWithoutAccents() {
		assertThat(ids("krč*")).isNotEmpty().isEqualTo(ids("krc*"));
	}

	@Test
	void searchWhenCharactersAreDecomposedFindsTheSame() {
		assertThat(ids("Kr\u010dm\u00e1\u0159")).isNotEmpty().isEqualTo(ids("Krc\u030cma\u0301r\u030c"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "\"", "*", "\"\"", "type:fact", "^", "\\", "??", "\u0000", "\uD83D\uDE00", "( ( ( (",
			"the", "/.*.*.*/", "**" })
	void searchWhenQueryHasNoKnownWordFindsNothing(String query) {
		DocumentContext found = search(query, "");
		assertThat(found.<String>read("$.query")).isEqualTo(query);
		assertThat(found.<Integer>read("$.total")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-kvm", "a*b", "kvm*", "+(|)~2 AND OR NOT", "<b>", "[a TO b]", "-\"a b\"", "a* b* c*" })
	void searchWhenQueryIsOddFindsEntries(String query) {
		DocumentContext found = search(query, "");
		assertThat(found.<String>read("$.query")).isEqualTo(query);
		assertThat(found.<Integer>read("$.total")).isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "the kvm*, kvm*", "what is virtio*, virtio*", "? virtio*, virtio*", "kvm^100, kvm 100" })
	void searchWhenTheRestHasNoMeaningFindsTheSameNumber(String query, String plain) {
		int total = search(plain, "").read("$.total");
		assertThat(total).isPositive();
		assertThat(search(query, "").<Integer>read("$.total")).isEqualTo(total);
	}

	@Test
	void searchWhenQueryIsOfMaximumLengthAnswers() {
		search("kv ".repeat(166), "");
		this.client.get()
			.uri((uri) -> uri.path("/api/v1/search").queryParam("q", "k".repeat(501)).build())
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u200B", "\u2060\uFEFF", "\u00A0" })
	void searchWhenNothingOfTheQueryIsVisibleIsRefused(String query) {
		this.client.get()
			.uri((uri) -> uri.path("/api/v1/search").queryParam("q", query).build())
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody();
	}

	private List<String> ids(String query) {
		return ids(query, "");
	}

	private List<String> ids(String query, String more) {
		return search(query, more).read("$.items[*].id");
	}

	private DocumentContext search(String query, String more) {
		return Responses.read(this.client,
				"/api/v1/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more);
	}

}
