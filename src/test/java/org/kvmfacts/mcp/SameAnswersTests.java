package org.kvmfacts.mcp;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that chatbots get what the API serves, field by field.
 */
@ServiceTest
class SameAnswersTests {

	@LocalServerPort
	private int port;

	@Autowired
	private RestTestClient rest;

	private ChatClient chat;

	@BeforeEach
	void connect() {
		this.chat = ChatClient.of(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "fact, facts/no-binary-translation", "fact, facts/merged-in-linux-2-6-20", "faq, faqs/who-owns-kvm",
			"organisation, organisations/qumranet", "subsystem, subsystems/kvm-s390", "person, people/paolo-bonzini",
			"source, sources/ownership-article", "topic, topics/history" })
	void entryWhenWholeIsThatOfTheApi(String type, String path) {
		DocumentContext thing = this.chat.ask("get",
				Map.of("type", type, "id", path.substring(path.indexOf('/') + 1), "limit", 100));
		Map<String, Object> served = read(path).read("$");
		served.keySet().removeAll(List.of("citations", "corrections"));
		withoutAddresses(served);
		Map<String, Object> item = thing.read("$.item");
		Object facts = item.remove("firstFacts");
		assertThat(item).isEqualTo(served);
		assertThat(facts != null).isEqualTo(type.equals("topic"));
		assertThat(thing.<Map<String, Object>>read("$.shortened")).isEmpty();
		if (served.containsKey("standing")) {
			assertThat(thing.<String>read("$.standing")).isEqualTo(served.get("standing"));
		}
	}

	@Test
	void entryWhenShortenedHasTheLengthsOfItsLists() {
		DocumentContext thing = this.chat.ask("get", Map.of("type", "organisation", "id", "red-hat", "limit", 2));
		List<Object> facts = read("organisations/red-hat").read("$.facts");
		withoutAddresses(facts);
		assertThat(thing.<List<Object>>read("$.item.facts")).isEqualTo(facts.subList(0, 2));
		assertThat(thing.<Integer>read("$.shortened.facts")).isEqualTo(facts.size());
	}

	@ParameterizedTest
	@CsvSource({ "history, 1, 5", "history, 4, 20", "licence, 100, 100" })
	void factsOfATopicAreTheFirstOfTheApi(String topic, int limit, int most) {
		DocumentContext thing = this.chat.ask("get", Map.of("type", "topic", "id", topic, "limit", limit));
		DocumentContext served = read("facts?topic=" + topic + "&limit=" + most);
		assertThat(thing.<List<String>>read("$.item.firstFacts[*].id")).isNotEmpty()
			.isEqualTo(served.<List<String>>read("$.items[*].id"));
		assertThat(thing.<List<String>>read("$.item.firstFacts[*].title"))
			.isEqualTo(served.<List<String>>read("$.items[*].title"));
	}

	@Test
	void citationsAreThoseOfTheFactWithTitleAndAddress() {
		DocumentContext thing = this.chat.ask("get", Map.of("type", "fact", "id", "no-binary-translation", "limit", 9));
		DocumentContext served = read("facts/no-binary-translation");
		expectSameCitations(thing, served.read("$.citations[?(@.stance == 'supports')]"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "from=2006-10&to=2007", "organisation=red-hat" })
	void timelineIsThatOfTheApi(String query) {
		DocumentContext timeline = this.chat.ask("timeline", arguments(query));
		DocumentContext served = read("timeline?limit=50&" + query);
		expectSame(timeline, served, "id", "statement", "date", "standing");
		assertThat(timeline.<Integer>read("$.total")).isEqualTo(served.<Integer>read("$.total"));
		List<String> claims = timeline.read("$.items[*].corrections[*].claim");
		assertThat(claims).isEqualTo(served.<List<String>>read("$.items[*].citations[*].claim"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "kind=foundation", "architecture=arm64", "kind=company&architecture=x86" })
	void organisationsAreThoseOfTheApi(String query) {
		DocumentContext organisations = this.chat.ask("list_organisations", arguments(query));
		DocumentContext served = read("organisations?limit=100&" + query);
		for (Map<String, Object> item : organisations.<List<Map<String, Object>>>read("$.items")) {
			Map<String, Object> same = served
				.<List<Map<String, Object>>>read("$.items[?(@.id == '" + item.get("id") + "')]")
				.get(0);
			for (String field : List.of("name", "kind", "firstSeen", "lastSeen")) {
				assertThat(item.get(field)).as(field).isEqualTo(same.get(field));
			}
			assertThat(item).containsEntry("notices", count(same, "notices", "count"))
				.containsEntry("changes", count(same, "changes", "changes"));
		}
		assertThat(organisations.<List<Map<String, Object>>>read("$.items").stream().map(SameAnswersTests::done))
			.containsExactlyElementsOf(served.<List<Map<String, Object>>>read("$.items")
				.stream()
				.map((one) -> count(one, "notices", "count") + count(one, "changes", "changes"))
				.sorted(Comparator.reverseOrder())
				.limit(50)
				.toList());
		assertThat(organisations.<Integer>read("$.total")).isEqualTo(served.<Integer>read("$.total"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "release=6.12", "release=6.1&architecture=x86" })
	void ownershipIsThatOfTheApi(String query) {
		DocumentContext owned = this.chat.ask("who_owns", arguments(query));
		Map<String, Object> answer = owned.read("$");
		Map<String, Object> served = read("ownership?" + query).read("$");
		for (String field : List.of("method", "files", "filesWithNotice", "notices")) {
			assertThat(answer.get(field)).as(field).isEqualTo(served.get(field));
		}
		DocumentContext rest = read("ownership?" + query);
		for (String field : List.of("notices", "files", "share")) {
			assertThat(owned.<List<Object>>read("$.holders[*]." + field)).isEqualTo(rest.read("$.holders[*]." + field));
		}
		assertThat(owned.<List<String>>read("$.holders[*].id")).isEqualTo(rest.read("$.holders[*].organisation.id"));
		assertThat(query).startsWith("release=" + answer.get("release"));
		assertThat(owned.<String>read("$.href")).endsWith("/api/v1/ownership?" + query);
		assertThat(owned.<List<String>>read("$.citations[*].url")).hasSize(1);
	}

	@Test
	void ownershipWhenShortenedStillAddsUp() {
		DocumentContext owned = this.chat.ask("who_owns", Map.of("limit", 3));
		int shown = owned.<List<Integer>>read("$.holders[*].notices").stream().mapToInt(Integer::intValue).sum();
		assertThat(shown + owned.<Integer>read("$.otherNotices") + owned.<Integer>read("$.individualNotices"))
			.isEqualTo(owned.<Integer>read("$.notices"));
	}

	@Test
	void maintainersAreThoseOfTheApi() {
		DocumentContext parts = this.chat.ask("who_maintains", Map.of("release", "6.12", "limit", 50));
		for (Map<String, Object> part : parts.<List<Map<String, Object>>>read("$.items")) {
			DocumentContext served = read("subsystems/" + part.get("id"));
			Map<String, Object> release = served.<List<Map<String, Object>>>read("$.releases[?(@.release == '6.12')]")
				.get(0);
			assertThat(part).containsEntry("name", served.read("$.name"));
			assertThat(part.get("status")).isEqualTo(release.get("status"));
			assertThat(ids(part, "maintainers")).isEqualTo(ids(release, "maintainers"));
			assertThat(ids(part, "reviewers")).isEqualTo(ids(release, "reviewers"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "qumranet", "who maintains the arm64 port" })
	void searchIsThatOfTheApi(String query) {
		DocumentContext found = this.chat.ask("search", Map.of("query", query, "limit", 20));
		DocumentContext served = read("search?limit=20&q=" + query.replace(" ", "%20"));
		assertThat(found.<List<String>>read("$.results[*].url"))
			.isEqualTo(served.<List<String>>read("$.items[*].page"));
		List<String> texts = served.read("$.items[*].text");
		List<String> cut = found.read("$.results[*].text");
		for (int i = 0; i < cut.size(); i++) {
			assertThat(texts.get(i)).startsWith(cut.get(i).replaceAll("…$", ""));
		}
	}

	@Test
	void answerIsThatOfTheApi() {
		DocumentContext answer = this.chat.ask("answer_question", Map.of("question", "Who owns KVM?", "limit", 20));
		DocumentContext served = read("answers?question=Who%20owns%20KVM%3F");
		assertThat(answer.<String>read("$.text")).isEqualTo(served.<String>read("$.answer.text"));
		for (String field : List.of("type", "id", "title", "standing")) {
			assertThat(answer.<String>read("$.answers." + field)).isEqualTo(served.<String>read("$.answer." + field));
		}
		assertThat(answer.<String>read("$.answers.url")).isEqualTo(served.<String>read("$.answer.page"));
		assertThat(answer.<Double>read("$.confidence")).isEqualTo(served.<Double>read("$.confidence"));
		expectSameCitations(answer, served.<List<Object>>read("$.citations[*]").stream().limit(20).toList());
		assertThat(answer.<List<String>>read("$.corrections[*].claim"))
			.isSubsetOf(served.<List<String>>read("$.corrections[*].claim"));
		assertThat(answer.<List<String>>read("$.alternatives[*].id"))
			.isEqualTo(served.<List<String>>read("$.alternatives[*].id"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "who_owns", "who_maintains", "timeline", "list_organisations" })
	void answerNamesTheRevision(String tool) {
		CallToolResult result = this.chat.call(tool, Map.of());
		assertThat(JsonPath.parse(result.structuredContent()).<String>read("$.revision"))
			.isEqualTo(read("").<String>read("$.revision"));
		assertThat(ChatClient.text(result)).contains("revision: ", "citations:", "url: http");
	}

	private void expectSame(DocumentContext answer, DocumentContext served, String... fields) {
		List<Map<String, Object>> items = answer.read("$.items");
		List<Map<String, Object>> all = served.read("$.items");
		assertThat(items).hasSizeLessThanOrEqualTo(all.size()).isNotEmpty();
		for (int i = 0; i < items.size(); i++) {
			for (String field : fields) {
				assertThat(items.get(i).get(field)).as("%s of %s", field, i).isEqualTo(all.get(i).get(field));
			}
		}
	}

	private static void expectSameCitations(DocumentContext answer, List<Object> served) {
		assertThat(answer.<List<Map<String, String>>>read("$.citations[*]")).isEqualTo(served.stream()
			.map(JsonPath::parse)
			.map((cited) -> Map.of("title", cited.read("$.source.title") + ", " + cited.read("$.locator"), "url",
					cited.read("$.url")))
			.toList());
	}

	private static void withoutAddresses(Object value) {
		if (value instanceof Map<?, ?> item) {
			item.remove("href");
			if (item.containsKey("url") && item.get("source") instanceof Map<?, ?> source) {
				source.remove("url");
			}
			item.values().forEach(SameAnswersTests::withoutAddresses);
		}
		if (value instanceof List<?> items) {
			items.forEach(SameAnswersTests::withoutAddresses);
		}
	}

	private static int count(Map<String, Object> organisation, String name, String field) {
		return (organisation.get(name) instanceof Map<?, ?> counted && counted.get(field) instanceof Integer count)
				? count : 0;
	}

	private static int done(Map<String, Object> item) {
		return (int) Objects.requireNonNull(item.get("notices")) + (int) Objects.requireNonNull(item.get("changes"));
	}

	private static List<Object> ids(Map<String, Object> part, String list) {
		return new ArrayList<>(JsonPath.parse(part).<List<Object>>read("$." + list + "[*].id"));
	}

	private static Map<String, Object> arguments(String query) {
		Map<String, Object> arguments = new HashMap<>(Map.of("limit", 50));
		for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
			arguments.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
		}
		return arguments;
	}

	private DocumentContext read(String path) {
		return JsonPath.parse(String.valueOf(this.rest.get()
			.uri(URI.create("/api/v1" + (path.isEmpty() ? "" : "/" + path)))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody()));
	}

}
