package org.kvmfacts.api.representation;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.jayway.jsonpath.DocumentContext;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the representations besides JSON, and content negotiation.
 */
@ServiceTest
class RepresentationTests {

	@Autowired
	private RestTestClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "|application/json", "*/*|application/json",
			"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|application/json",
			"text/csv|text/csv;charset=UTF-8", "text/*|text/csv;charset=UTF-8",
			"application/json;q=0.5, text/csv|text/csv;charset=UTF-8",
			"application/json;q=0.5, text/csv;q=0.4|application/json",
			"text/markdown, application/ld+json;q=0.1|application/ld+json", "application/ld+json|application/ld+json" })
	void representationWhenNamedByHeaderFollowsItsWeights(String accept, String expected) {
		EntityExchangeResult<String> response = get("/api/v1/facts?limit=1", (accept != null) ? accept : "");
		assertThat(response.getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(response.getResponseHeaders().getContentType()).hasToString(expected);
		assertThat(response.getResponseHeaders().getVary()).contains("Accept");
	}

	@Test
	void representationWhenNamedByParameterOverridesTheHeader() {
		assertThat(get("/api/v1/facts?limit=1&format=csv", "application/json").getResponseHeaders().getContentType())
			.hasToString("text/csv;charset=UTF-8");
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/facts?format=xml,'json, csv, jsonld'", "/api/v1/topics?format=markdown,'json, csv'",
			"/api/v1/ownership?format=jsonld,'json, csv'", "/api/v1/export?format=csv,'json, ndjson, markdown'",
			"/api/v1/facts?format=CSV,'json, csv, jsonld'" })
	void representationWhenUnavailableIsAnInvalidValue(String uri, String allowed) {
		EntityExchangeResult<String> response = get(uri, "*/*");
		assertThat(response.getStatus()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(response.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(response.getResponseBody()).contains("The parameter 'format' must be one of " + allowed);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "*/*, application/json;q=0|text/csv;charset=UTF-8", "text/csv;q=0, */*;q=0.1|application/json",
					"text/csv;q=0.2, */*;q=0|text/csv;charset=UTF-8", "text/*, */*;q=0|text/csv;charset=UTF-8",
					"*/*, application/*;q=0|text/csv;charset=UTF-8", "application/json;q=0|", "*/*;q=0.0|",
					"application/json, application/json;q=0|" })
	void representationWhenRefusedByHeaderIsNotSent(String accept, String expected) {
		EntityExchangeResult<String> response = get("/api/v1/facts?limit=1", accept);
		assertThat(response.getStatus()).isEqualTo((expected != null) ? HttpStatus.OK : HttpStatus.NOT_ACCEPTABLE);
		assertThat(response.getResponseHeaders().getContentType())
			.hasToString((expected != null) ? expected : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "application/json;charset=utf-8|application/json",
			"application/json;charset=utf-16|application/json", "application/json;v=1;q=0.9|application/json",
			"text/csv;charset=iso-8859-1|text/csv;charset=UTF-8", "text/csv;header=absent|text/csv;charset=UTF-8",
			"application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\"|application/ld+json" })
	void representationWhenHeaderHasParametersIgnoresThem(String accept, String expected) {
		EntityExchangeResult<String> response = get("/api/v1/facts?limit=1", accept);
		assertThat(response.getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(response.getResponseHeaders().getContentType()).hasToString(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "*/*;p=%d|application/json", "text/csv;q=0.%d|text/csv;charset=UTF-8" })
	void representationWhenHeaderIsLongFollowsItsWeights(String range, String expected) {
		String accept = IntStream.range(10, 50).mapToObj(range::formatted).collect(Collectors.joining(", "));
		EntityExchangeResult<String> response = get("/api/v1/facts?limit=1", accept);
		assertThat(response.getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(response.getResponseHeaders().getContentType()).hasToString(expected);
	}

	@Test
	void jsonWhenHeaderHasParametersIsTheSame() {
		assertThat(get("/api/v1/facts?limit=1", "application/json;charset=utf-8").getResponseBody())
			.isEqualTo(get("/api/v1/facts?limit=1", "application/json").getResponseBody());
	}

	@Test
	void representationWhenHeaderNamesNoneAvailableIsNotAcceptable() {
		assertThat(get("/api/v1/topics", "text/markdown").getStatus()).isEqualTo(HttpStatus.NOT_ACCEPTABLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/feed.json", "/feed.atom", "/llms.txt", "/llms-full.txt", "/v3/api-docs",
			"/v3/api-docs.yaml", "/.well-known/security.txt", "/sitemap.xml", "/facts" })
	void representationWhenItIsTheOnlyOneIgnoresTheHeader(String uri) {
		for (String accept : List.of("image/png", "application/xml", "nonsense")) {
			assertThat(get(uri + "?accept=" + accept.hashCode(), accept).getStatus()).as(accept)
				.isEqualTo(HttpStatus.OK);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/facts?format=csv&limit=0", "/api/v1/facts/none?format=markdown",
			"/api/v1/faqs/none?format=jsonld" })
	void errorWhenAnotherRepresentationIsRequestedIsAProblem(String uri) {
		assertThat(get(uri, "*/*").getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void tagDependsOnTheRepresentationAndReturns304() {
		Set<String> tags = List.of("json", "csv", "jsonld").stream().map((form) -> {
			String uri = "/api/v1/faqs?limit=2&format=" + form;
			String tag = String.valueOf(get(uri, "*/*").getResponseHeaders().getETag());
			assertThat(this.client.get()
				.uri(uri)
				.header(HttpHeaders.IF_NONE_MATCH, tag)
				.exchange()
				.expectBody()
				.returnResult()
				.getStatus()).isEqualTo(HttpStatus.NOT_MODIFIED);
			return tag;
		}).collect(Collectors.toSet());
		assertThat(tags).hasSize(3);
		String markdown = String
			.valueOf(get("/api/v1/faqs/what-is-kvm", "text/markdown").getResponseHeaders().getETag());
		assertThat(get("/api/v1/faqs/what-is-kvm", "application/json").getResponseHeaders().getETag())
			.isNotEqualTo(markdown);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "facts", "timeline", "faqs", "organisations", "people", "subsystems", "topics", "sources" })
	void tableWhenRequestedWithoutPageIsTheWholeList(String path) throws IOException {
		DocumentContext json = Responses.read(this.client, "/api/v1/" + path + "?limit=100");
		EntityExchangeResult<String> response = get("/api/v1/" + path + "?format=csv", "*/*");
		List<CSVRecord> rows = rows(response);
		assertThat(rows).hasSize(json.read("$.total", Integer.class));
		List<String> ids = json.read("$.items[*].id");
		assertThat(rows.stream().map((row) -> row.get("id")).limit(100)).containsExactlyElementsOf(ids);
		assertThat(response.getResponseHeaders().getOrEmpty(HttpHeaders.LINK))
			.noneMatch((link) -> link.contains("next"));
		assertThat(response.getResponseBody()).contains("\r\n").doesNotContain("null");
	}

	@Test
	void tableWhenRequestedByPageLinksToTheNext() throws IOException {
		EntityExchangeResult<String> response = get("/api/v1/facts?format=csv&limit=3", "*/*");
		assertThat(rows(response)).hasSize(3);
		assertThat(String.valueOf(response.getResponseBody())).startsWith("\uFEFFid,");
		assertThat(response.getResponseHeaders().getContentDisposition().getFilename())
			.isEqualTo("kvm-facts-facts.csv");
		assertThat(response.getResponseHeaders().getOrEmpty(HttpHeaders.LINK))
			.anyMatch((link) -> link.contains("next"));
	}

	@Test
	void tableOfASearchHasARowForEachHit() throws IOException {
		EntityExchangeResult<String> response = get("/api/v1/search?q=qumranet&limit=7&format=csv", "*/*");
		assertThat(response.getResponseHeaders().getOrEmpty(HttpHeaders.LINK)).hasSize(2)
			.allMatch((link) -> link.contains("format=csv"));
		List<String> ids = Responses.read(this.client, "/api/v1/search?q=qumranet&limit=7").read("$.items[*].id");
		assertThat(rows(response).stream().map((row) -> row.get("id"))).containsExactlyElementsOf(ids);
	}

	@Test
	void tableWhenItemsHavePartsSpreadsOrJoinsThem() throws IOException {
		CSVRecord row = rows(get("/api/v1/organisations?format=csv&id=red-hat", "*/*")).get(0);
		assertThat(row.get("notices.release")).isEqualTo("7.3");
		assertThat(row.get("people.person.id").split(" \\| ")).contains("paolo-bonzini");
		assertThat(row.get("people.person.name").split(" \\| ")).contains("Paolo Bonzini");
	}

	@Test
	void tableOfFactsHasReadableCitationsAndNoJson() throws IOException {
		EntityExchangeResult<String> response = get("/api/v1/facts?format=csv&id=merged-in-linux-2-6-20", "*/*");
		CSVRecord row = rows(response).get(0);
		assertThat(row.get("topic.title")).isEqualTo("Origin and history");
		int citations = row.get("citations.source.title").split(" \\| ").length;
		assertThat(citations).isGreaterThan(1).isEqualTo(row.get("citations.stance").split(" \\| ").length);
		assertThat(response.getResponseBody()).doesNotContain("{", "[");
	}

	@Test
	void shareWhenSmallHasNoExponent() {
		for (String format : List.of("json", "csv")) {
			assertThat(get("/api/v1/organisations?id=nutanix&format=" + format, "*/*").getResponseBody())
				.contains("0.0004")
				.doesNotContain("E-4");
		}
	}

	@Test
	void tableOfSourcesHasNoColumnsThatListsLeaveOut() throws IOException {
		assertThat(rows(get("/api/v1/sources?format=csv", "*/*")).get(0).toMap()).containsKey("citations")
			.doesNotContainKey("places.locator");
	}

	@Test
	void exportWhenNdjsonHasAFileName() {
		assertThat(
				get("/api/v1/export?format=ndjson", "*/*").getResponseHeaders().getContentDisposition().getFilename())
			.matches("kvm-facts-[0-9a-f]+\\.ndjson");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1", "/api/v1/facts?stance=contradicts&limit=20", "/api/v1/timeline?limit=5",
			"/api/v1/facts/merged-in-linux-2-6-20", "/api/v1/faqs?limit=5", "/api/v1/faqs/what-is-kvm",
			"/api/v1/organisations?limit=60", "/api/v1/organisations/red-hat", "/api/v1/people/paolo-bonzini",
			"/api/v1/sources?limit=5", "/api/v1/facts?id=none" })
	void linkedDataHasTheTermsOfSchemaOrg(String uri) throws JsonLdError {
		String body = String.valueOf(get(uri, "application/ld+json").getResponseBody());
		RdfDataset dataset = JsonLd.toRdf(JsonDocument.of(new StringReader(body))).get();
		assertThat(dataset.toList()).allSatisfy((quad) -> assertThat(quad.getPredicate().getValue())
			.matches("https://schema.org/[a-zA-Z]+|http://www.w3.org/1999/02/22-rdf-syntax-ns#type"));
		assertThat(dataset.size()).as(body).isGreaterThan(uri.contains("none") ? -1 : 3);
	}

	@Test
	void linkedDataWhenValueIsAnAddressRefersToANode() throws JsonLdError {
		String body = String
			.valueOf(get("/api/v1/facts/merged-in-linux-2-6-20", "application/ld+json").getResponseBody());
		RdfDataset dataset = JsonLd.toRdf(JsonDocument.of(new StringReader(body))).get();
		assertThat(dataset.toList())
			.filteredOn((quad) -> quad.getPredicate().getValue().matches("https://schema.org/(url|citation|about)"))
			.isNotEmpty()
			.allMatch((quad) -> quad.getObject().isIRI());
		assertThat(body).contains("\"creativeWorkStatus\":\"verified\"", "\"genre\":\"fact\"");
		DocumentContext claim = linkedData("/api/v1/facts/merged-in-linux-2-6-20?format=jsonld");
		for (String name : List.of("citation", "about")) {
			claim.<List<String>>read("$..['" + name + "'][*]['@id']")
				.forEach((address) -> assertThat(get(address, "application/ld+json").getStatus()).as(address)
					.isEqualTo(HttpStatus.OK));
		}
	}

	@Test
	void linkedDataOfAPageSaysSoAndLinksToTheNext() {
		DocumentContext page = linkedData("/api/v1/faqs?format=jsonld&limit=3");
		assertThat(page.read("$.description", String.class)).startsWith("3 of ");
		assertThat(page.read("$.relatedLink", String.class)).contains("cursor=");
	}

	@Test
	void linkedDataWhenASourceIsWrongReviewsItsClaim() {
		DocumentContext fact = linkedData(
				"/api/v1/facts?source=ownership-article&stance=contradicts&limit=1&format=jsonld");
		assertThat(fact.<List<String>>read("$['@graph'][*]['@type']")).contains("Claim", "ClaimReview");
		DocumentContext page = linkedData("/api/v1/faqs?format=jsonld&limit=3");
		assertThat(page.read("$['@type']", String.class)).isEqualTo("FAQPage");
		assertThat(page.<List<String>>read("$.mainEntity[*].acceptedAnswer['@type']")).containsOnly("Answer")
			.hasSize(3);
		assertThat(linkedData("/api/v1?format=jsonld").read("$['@type']", String.class)).isEqualTo("Dataset");
	}

	@Test
	void markdownHasTheStatementAndItsSources() {
		String fact = String.valueOf(get("/api/v1/facts/merged-in-linux-2-6-20", "text/markdown").getResponseBody());
		assertThat(fact).startsWith("# Merged in Linux 2.6.20\n")
			.contains("KVM entered the mainline Linux kernel", "merged-in-linux-2-6-20", "Standing: verified",
					"## Sources", "](https://www.linux.com/");
		assertThat(get("/api/v1/organisations/red-hat?format=markdown", "*/*").getResponseBody())
			.startsWith("# Red Hat\n");
	}

	@Test
	void markdownOfAQuestionHasItsStandingSourcesAndWhoIsWrong() {
		String faq = String
			.valueOf(get("/api/v1/faqs/does-kvm-use-binary-translation", "text/markdown").getResponseBody());
		assertThat(faq).contains("Standing: verified", "## Sources", "?h=v6.12",
				"## What sources get wrong\n\n- [The article");
	}

	@ParameterizedTest
	@ValueSource(strings = { "facts/merged-in-linux-2-6-20", "faqs/who-owns-kvm", "organisations/red-hat",
			"subsystems/kvm-x86" })
	void markdownLinksToTextsAndPages(String entry) {
		String text = String.valueOf(get("/api/v1/" + entry, "text/markdown").getResponseBody());
		List<String> links = Pattern.compile("- .*?\\]\\(http://localhost(?::\\d+)?(/[^)]*)\\)")
			.matcher(text.substring(0, text.indexOf("## See also")))
			.results()
			.map((link) -> link.group(1))
			.toList();
		assertThat(links).allMatch((link) -> !link.startsWith("/api/") || link.endsWith("?format=markdown"))
			.allMatch((link) -> get(link, "*/*").getStatus().is2xxSuccessful());
		assertThat(links.isEmpty()).isEqualTo(entry.startsWith("facts"));
	}

	@Test
	void linkedDataOfAnOrganisationHasItsIdInWikidataAndNoEmptyLists() {
		DocumentContext organisation = linkedData("/api/v1/organisations/red-hat?format=jsonld");
		assertThat(organisation.read("$.sameAs", String.class)).isEqualTo("https://www.wikidata.org/entity/Q485593");
		assertThat(organisation.<Map<String, Object>>read("$").values()).doesNotContain(List.of());
		assertThat(linkedData("/api/v1/facts?id=none&format=jsonld").<List<Object>>read("$['@graph']")).isEmpty();
	}

	private DocumentContext linkedData(String uri) {
		return Responses.read(this.client, uri);
	}

	private EntityExchangeResult<String> get(String uri, String accept) {
		return this.client.get()
			.uri(java.net.URI.create(uri))
			.headers((headers) -> headers.set(HttpHeaders.ACCEPT, accept.isEmpty() ? "*/*" : accept))
			.exchange()
			.expectBody(String.class)
			.returnResult();
	}

	private static List<CSVRecord> rows(EntityExchangeResult<String> response) throws IOException {
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(String.valueOf(response.getResponseBody()).replace("\uFEFF", "")))
			.getRecords();
	}

}
