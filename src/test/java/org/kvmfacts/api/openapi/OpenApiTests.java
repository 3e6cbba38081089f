package org.kvmfacts.api.openapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.kvmfacts.ServiceTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the published contract is what the service documents, and that its examples
 * are what the service returns. With {@code -Dkvmfacts.write=true} both are written
 * instead of checked.
 */
@ServiceTest
@Tag("memory")
class OpenApiTests {

	private static final String WRITE = "kvmfacts.write";

	private static final Path CONTRACT = Path.of("api/openapi.yaml");

	private static final Path CLIENT_CONTRACT = Path.of("api/openapi-client.json");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final Map<String, String> OPERATIONS = Map.ofEntries(Map.entry("getApiRoot", ""),
			Map.entry("listFacts", "/facts?topic=history&limit=1"),
			Map.entry("getFact", "/facts/merged-in-linux-2-6-20"),
			Map.entry("getTimeline", "/timeline?from=2006-10&limit=1"), Map.entry("listFaqs", "/faqs?limit=1"),
			Map.entry("getFaq", "/faqs/what-is-kvm"), Map.entry("listOrganisations", "/organisations?limit=1"),
			Map.entry("getOrganisation", "/organisations/virtual-open-systems"),
			Map.entry("listSubsystems", "/subsystems?limit=1"), Map.entry("getSubsystem", "/subsystems/kvm-loongarch"),
			Map.entry("listPeople", "/people?limit=1"), Map.entry("getPerson", "/people/marcelo-tosatti"),
			Map.entry("getOwnership", "/ownership?release=6.12&architecture=loongarch"),
			Map.entry("getContributions", "/contributions?release=6.12&organisation=google"),
			Map.entry("listReleases", "/releases?limit=1"), Map.entry("getRelease", "/releases/6.12"),
			Map.entry("listTopics", "/topics?limit=1"), Map.entry("getTopic", "/topics/history"),
			Map.entry("listSources", "/sources?limit=1"),
			Map.entry("getSource", "/sources/lkml-2006-10-19-announcement"), Map.entry("getExport", "/export"),
			Map.entry("search", "/search?q=who+onws+kvm&limit=1"),
			Map.entry("answer", "/answers?question=What+company+started+KVM"));

	/**
	 * The representations of an operation besides JSON.
	 */
	private static final Map<String, List<String>> FORMS = Map.ofEntries(Map.entry("getApiRoot", List.of("jsonld")),
			Map.entry("listFacts", List.of("csv", "jsonld")), Map.entry("getFact", List.of("jsonld", "markdown")),
			Map.entry("getTimeline", List.of("csv", "jsonld")), Map.entry("listFaqs", List.of("csv", "jsonld")),
			Map.entry("getFaq", List.of("jsonld", "markdown")),
			Map.entry("listOrganisations", List.of("csv", "jsonld")),
			Map.entry("getOrganisation", List.of("jsonld", "markdown")), Map.entry("listSubsystems", List.of("csv")),
			Map.entry("listPeople", List.of("csv", "jsonld")), Map.entry("getPerson", List.of("jsonld")),
			Map.entry("getSource", List.of("jsonld")), Map.entry("getSubsystem", List.of("markdown")),
			Map.entry("getOwnership", List.of("csv")), Map.entry("search", List.of("csv")),
			Map.entry("getContributions", List.of("csv")), Map.entry("listReleases", List.of("csv")),
			Map.entry("listTopics", List.of("csv")), Map.entry("listSources", List.of("csv", "jsonld")),
			Map.entry("getExport", List.of("ndjson", "markdown")));

	/**
	 * The address of each example, by its file.
	 */
	private static final Map<String, String> EXAMPLES = examples();

	@Autowired
	private RestTestClient client;

	@Test
	@DisabledIfSystemProperty(named = WRITE, matches = "true")
	void documentWhenServedIsTheOneCommitted() throws IOException {
		byte[] served = this.client.get()
			.uri("/v3/api-docs.yaml")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBodyContent();
		assertThat(asPublished(new String(served, StandardCharsets.UTF_8))).isEqualTo(Files.readString(CONTRACT));
	}

	@Test
	@DisabledIfSystemProperty(named = WRITE, matches = "true")
	void operationsWhenCalledReturnTheirExamples() throws IOException {
		JsonNode paths = JSON.readTree(body("/v3/api-docs", this.client)).path("paths");
		assertThat(paths.findValuesAsString("operationId")).containsExactlyInAnyOrderElementsOf(OPERATIONS.keySet());
		for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
			String served = body("/api/v1" + example.getValue(), this.client);
			assertThat(readable(example.getKey(), served)).as(example.getKey())
				.isEqualTo(Files.readString(file(example.getKey())));
		}
	}

	@Test
	@DisabledIfSystemProperty(named = WRITE, matches = "true")
	void clientDocumentWhenServedIsTheOneCommitted() throws IOException {
		assertThat(readable("client.json", body("/v3/api-docs/client", this.client)))
			.isEqualTo(Files.readString(CLIENT_CONTRACT));
	}

	@Test
	void clientDocumentHasOnlyJsonAndOpenEnumerations() {
		JsonNode document = JSON.readTree(body("/v3/api-docs/client", this.client));
		for (JsonNode operation : document.path("paths").findValues("get")) {
			String name = operation.path("operationId").asString();
			assertThat(operation.path("responses").path("200").path("content").propertyNames()).as(name)
				.containsExactly("application/json");
			assertThat(operation.path("parameters").findValuesAsString("name")).as(name).doesNotContain("format");
		}
		assertThat(document.path("components").path("schemas").findValues("enum")).isEmpty();
		assertThat(document.path("servers").path(0).path("url").asString()).isEqualTo("http://localhost:8080");
	}

	@Test
	void schemasWhenReadDescribeEveryField() {
		JsonNode schemas = JSON.readTree(body("/v3/api-docs", this.client)).path("components").path("schemas");
		schemas.forEachEntry((name, schema) -> {
			assertThat(schema.path("description").asString() + (name.startsWith("PageView") ? "a page" : "")).as(name)
				.isNotEmpty();
			schema.path("properties")
				.forEachEntry(
						(field, property) -> assertThat(property.path("description").asString()).as(name + "." + field)
							.isNotEmpty());
		});
	}

	@Test
	void parametersWhenTextHaveAMaximumLength() {
		JSON.readTree(body("/v3/api-docs", this.client))
			.path("paths")
			.findValues("parameters")
			.forEach((parameters) -> parameters.forEach((parameter) -> {
				JsonNode schema = parameter.path("schema");
				JsonNode text = schema.has("items") ? schema.path("items") : schema;
				boolean bounded = !text.path("type").asString("").equals("string") || text.has("enum")
						|| text.has("maxLength") || text.path("pattern").asString("+").matches("[^+*]*");
				assertThat(bounded).as(parameter.toString()).isTrue();
			}));
	}

	@Test
	void parametersWhenOptionalHaveNoExample() {
		JSON.readTree(body("/v3/api-docs", this.client))
			.path("paths")
			.findValues("parameters")
			.forEach((parameters) -> parameters
				.forEach((parameter) -> assertThat(parameter.path("required").asBoolean() || !parameter.has("example"))
					.as(parameter.path("name").asString())
					.isTrue()));
	}

	@Test
	@EnabledIfSystemProperty(named = WRITE, matches = "true")
	void write() throws IOException {
		// Uses another client, because the checking client reads the document and caches
		// it.
		RestClient plain = RestClient.create(String
			.valueOf(this.client.get().uri("/").exchange().expectBody().returnResult().getUrl().resolve("/")));
		for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
			String body = plain.get().uri("api/v1" + example.getValue()).retrieve().body(String.class);
			String pretty = readable(example.getKey(), asPublished(String.valueOf(body)));
			Files.writeString(file(example.getKey()), pretty);
			Files.writeString(Path.of("target/classes/openapi/examples", example.getKey()), pretty);
		}
		String client = String.valueOf(plain.get().uri("v3/api-docs/client").retrieve().body(String.class));
		Files.writeString(CLIENT_CONTRACT, readable("client.json", asPublished(client)));
		Files.writeString(CONTRACT, asPublished(
				new String(plain.get().uri("v3/api-docs.yaml").retrieve().body(byte[].class), StandardCharsets.UTF_8)));
	}

	private static String body(String uri, RestTestClient client) {
		return asPublished(String.valueOf(client.get()
			.uri(java.net.URI.create(uri))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody()));
	}

	private static Map<String, String> examples() {
		Map<String, String> addresses = new TreeMap<>();
		OPERATIONS.forEach((operation, address) -> {
			addresses.put(operation + ".json", address);
			for (String form : FORMS.getOrDefault(operation, List.of())) {
				addresses.put(operation + "." + form, address + (address.contains("?") ? "&" : "?") + "format=" + form);
			}
		});
		return addresses;
	}

	// JSON is indented; the export is cut to the beginning of each list.
	private static String readable(String name, String body) {
		if (name.startsWith("getExport") && !name.endsWith(".json")) {
			return body.lines().limit(20).collect(Collectors.joining("\n", "", "\n"));
		}
		if (!name.endsWith(".json") && !name.endsWith(".jsonld")) {
			return body;
		}
		JsonNode tree = JSON.readTree(body);
		if (name.startsWith("getExport")) {
			tree.forEach((list) -> {
				for (int i = list.size() - 1; i > 0; i--) {
					((ArrayNode) list).remove(i);
				}
			});
		}
		return JSON.writeValueAsString(tree) + "\n";
	}

	private static Path file(String name) {
		return Path.of("src/main/resources/openapi/examples", name);
	}

	private static String asPublished(String body) {
		return body.replaceAll("http://localhost:\\d+", "http://localhost:8080");
	}

}
