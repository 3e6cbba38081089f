package org.kvmfacts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The published contract is what the service documents, and its examples are what the
 * service answers. With {@code -Dkvmfacts.write=true} both are written anew in place of
 * being checked.
 */
@ServiceTest
class OpenApiTests {

	private static final String WRITE = "kvmfacts.write";

	private static final Path CONTRACT = Path.of("api/openapi.yaml");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final Map<String, String> EXAMPLES = new TreeMap<>(Map.ofEntries(Map.entry("getIndex", ""),
			Map.entry("listFacts", "/facts?topic=history&limit=1"),
			Map.entry("getFact", "/facts/merged-in-linux-2-6-20"),
			Map.entry("getTimeline", "/timeline?from=2006-10&limit=1"), Map.entry("listFaqs", "/faqs?limit=1"),
			Map.entry("getFaq", "/faqs/what-is-kvm"), Map.entry("listOrganisations", "/organisations?limit=1"),
			Map.entry("getOrganisation", "/organisations/virtual-open-systems"),
			Map.entry("listSubsystems", "/subsystems?limit=1"), Map.entry("getSubsystem", "/subsystems/kvm-loongarch"),
			Map.entry("listPeople", "/people?limit=1"), Map.entry("getPerson", "/people/marcelo-tosatti"),
			Map.entry("getOwnership", "/ownership?release=6.12&architecture=loongarch"),
			Map.entry("listTopics", "/topics?limit=1"), Map.entry("getTopic", "/topics/history"),
			Map.entry("listSources", "/sources?limit=1"),
			Map.entry("getSource", "/sources/lkml-2006-10-19-announcement"),
			Map.entry("search", "/search?q=who+onws+kvm&limit=1"),
			Map.entry("answer", "/answers?question=What+company+started+KVM")));

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
		assertThat(new String(served, StandardCharsets.UTF_8)).isEqualTo(Files.readString(CONTRACT));
	}

	@Test
	@DisabledIfSystemProperty(named = WRITE, matches = "true")
	void operationsWhenCalledAnswerTheirExamples() throws IOException {
		JsonNode paths = JSON.readTree(body("/v3/api-docs", this.client)).path("paths");
		assertThat(paths.findValuesAsString("operationId")).containsExactlyInAnyOrderElementsOf(EXAMPLES.keySet());
		for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
			JsonNode served = JSON.readTree(body("/api/v1" + example.getValue(), this.client));
			assertThat(served).as(example.getKey()).isEqualTo(JSON.readTree(Files.readString(file(example.getKey()))));
		}
	}

	@Test
	@EnabledIfSystemProperty(named = WRITE, matches = "true")
	void write() throws IOException {
		// Not by the checked client: it reads the document, which is then kept as it was.
		RestClient plain = RestClient.create(String
			.valueOf(this.client.get().uri("/").exchange().expectBody().returnResult().getUrl().resolve("/")));
		for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
			String body = plain.get().uri("api/v1" + example.getValue()).retrieve().body(String.class);
			String pretty = JSON.writeValueAsString(JSON.readTree(asPublished(String.valueOf(body)))) + "\n";
			Files.writeString(file(example.getKey()), pretty);
			Files.writeString(Path.of("target/classes/openapi/examples", example.getKey() + ".json"), pretty);
		}
		Files.write(CONTRACT, plain.get().uri("v3/api-docs.yaml").retrieve().body(byte[].class));
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

	private static Path file(String operation) {
		return Path.of("src/main/resources/openapi/examples", operation + ".json");
	}

	private static String asPublished(String body) {
		return body.replaceAll("http://localhost:\\d+", "http://localhost:8080");
	}

}
