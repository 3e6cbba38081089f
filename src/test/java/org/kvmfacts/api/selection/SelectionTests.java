package org.kvmfacts.api.selection;

import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
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
 * What a request can choose of an answer: fields, things in full, things by their ids.
 */
@ServiceTest
class SelectionTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	@ParameterizedTest
	@ValueSource(strings = { "fields=id,statement", "fields=statement&fields=id", "fields=id,%20statement" })
	void fieldsWhenChosenAreAllThatIsAnswered(String query) {
		DocumentContext list = read("/facts?limit=3&" + query);
		assertThat(list.<List<Map<String, Object>>>read("$.items"))
			.allSatisfy((item) -> assertThat(item).containsOnlyKeys("id", "statement"));
		assertThat(list.<Map<String, Object>>read("$")).containsKeys("total", "self", "next");
		assertThat(read("/facts/merged-in-linux-2-6-20?" + query).<Map<String, Object>>read("$")).containsOnlyKeys("id",
				"statement");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/facts?limit=2&fields=id%2Cstatement", "/search?q=kvm&limit=2&fields=id%2Ctitle",
			"/facts?limit=2&fields=id,%20statement", "/search?q=red%20hat&limit=2&fields=id&fields=type" })
	void fieldsWhenChosenAreThoseOfTheNextPageToo(String query) {
		DocumentContext list = read(query);
		DocumentContext next = Responses.read(this.client, list.read("$.next"));
		assertThat(next.<List<Map<String, Object>>>read("$.items")).allSatisfy(
				(item) -> assertThat(item).containsOnlyKeys(list.<Map<String, Object>>read("$.items[0]").keySet()));
		assertThat(next.<List<Map<String, Object>>>read("$.items").get(0)).hasSize(2);
		assertThat(list.<String>read("$.self")).doesNotContain("%25").contains("fields=");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/facts?expand=organisations|/facts/red-hat-buys-qumranet|organisations|/organisations/",
					"/x|/faqs/what-is-kvm|facts|/facts/", "/x|/organisations/red-hat|facts|/facts/",
					"/x|/organisations/red-hat|maintainers|/people/" })
	void thingsWhenExpandedStandAsTheirOwnAddressAnswersThem(String unused, String thing, String field, String list) {
		DocumentContext plain = read(known(thing));
		DocumentContext full = read(known(thing) + "?expand=" + list.replace("/", ""));
		List<String> ids = plain.read("$." + field);
		List<Map<String, Object>> things = full.read("$." + field);
		assertThat(things).hasSameSizeAs(ids).isNotEmpty();
		for (int i = 0; i < ids.size(); i++) {
			assertThat(things.get(i)).isEqualTo(read(list + ids.get(i)).read("$"));
		}
	}

	@Test
	void sourcesWhenExpandedStandInTheirCitations() {
		List<Map<String, Object>> sources = read("/facts?limit=50&expand=sources,topics")
			.read("$.items[*].citations[*].source");
		assertThat(sources).isNotEmpty()
			.allSatisfy((source) -> assertThat(source).containsKeys("title", "url", "rank"));
		List<String> names = read("/facts?limit=50&expand=sources,topics").read("$.items[*].topic.name");
		assertThat(names).hasSize(50);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/facts?expand=organisations,people,sources,topics", "/faqs?expand=facts",
			"/organisations?expand=facts,sources" })
	void expansionWhenListIsLongerCostsTheSameNumberOfStatements(String path) {
		assertThat(statements(path + "&limit=50")).isEqualTo(statements(path + "&limit=30"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/facts?fields=id,nope|fields|statement", "/facts?fields=id,,topic|fields|statement",
					"/facts?expand=faqs|expand|organisations", "/topics?expand=facts|expand|limit",
					"/facts?fields=|fields|", "/ownership?release=6.1&expand=people|expand|organisations",
					"/export?fields=facts|fields|format", "/facts?expand=sources&format=csv|expand|",
					"/faqs/what-is-kvm?fields=id&format=markdown|fields|" })
	void choiceWhenImpossibleIsRefusedByName(String uri, String parameter, String allowed) {
		String problem = this.client.get()
			.uri("/api/v1" + uri)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		DocumentContext read = JsonPath.parse(String.valueOf(problem));
		assertThat(read.read("$.errors[0].parameter", String.class)).isEqualTo(parameter);
		assertThat(read.<List<String>>read("$.errors[0].allowed"))
			.containsAll((allowed != null) ? List.of(allowed) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "/facts/merged-in-linux-2-6-20?fields=id&format=markdown, goes with json only",
			"/facts?fields=id&format=jsonld, goes with csv and json only",
			"/facts?expand=people&format=csv, goes with json only" })
	void choiceWhenOfAnotherFormNamesThoseThatTheAddressHas(String uri, String message) {
		this.client.get()
			.uri("/api/v1" + uri)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].message")
			.isEqualTo(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "facts", "faqs", "organisations", "people", "subsystems", "topics", "sources" })
	void idsWhenAskedForAreFoundOrNamedAsMissing(String path) {
		List<String> ids = read("/" + path + "?limit=3").read("$.items[*].id");
		DocumentContext found = read("/" + path + "?id=no-such-thing&id=" + String.join("&id=", ids) + "&id=nor-this");
		assertThat(found.<List<String>>read("$.items[*].id")).containsExactlyElementsOf(ids);
		assertThat(found.read("$.total", Integer.class)).isEqualTo(3);
		assertThat(found.<List<String>>read("$.notFound")).containsExactly("no-such-thing", "nor-this");
		assertThat(read("/" + path + "?id=" + ids.get(0)).<List<String>>read("$.notFound")).isEmpty();
		assertThat(read("/" + path).<Map<String, Object>>read("$")).doesNotContainKey("notFound");
	}

	@Test
	void idsWhenAskedForAreTakenAsTheyAre() {
		String id = "merged-in-linux-2-6-20";
		assertThat(read("/facts?id=" + id).<List<String>>read("$.items[*].id")).containsExactly(id);
		assertThat(read("/facts?id=%20" + id).<List<String>>read("$.notFound")).containsExactly(" " + id);
		assertThat(read("/facts?id=%20" + id + "&id=" + id).<List<String>>read("$.notFound")).containsExactly(" " + id);
	}

	private String known(String thing) {
		return thing.equals("/facts/red-hat-buys-qumranet")
				? "/facts/" + read("/facts?organisation=qumranet&limit=1").<List<String>>read("$.items[*].id").get(0)
				: thing;
	}

	private long statements(String path) {
		Statistics statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		read(path);
		return statistics.getPrepareStatementCount();
	}

	private DocumentContext read(String path) {
		return Responses.read(this.client, "/api/v1" + path);
	}

}
