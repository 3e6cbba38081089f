package org.kvmfacts.api.problem;

import java.net.URI;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

/**
 * Tests what is refused: with a status, a type and a hint on how to fix it.
 */
@ServiceTest
class BadInputTests {

	@Autowired
	private RestTestClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "facts?limit=0|limit|from 1 to 100", "facts?limit=101|limit|from 1 to 100",
			"facts?limit=-1|limit|from 1 to 100", "facts?limit=abc|limit|from 1 to 100",
			"facts?limit=99999999999|limit|from 1 to 100", "facts?limit=0x5|limit|from 1 to 100",
			"facts?limit=%235|limit|from 1 to 100", "facts?limit=%2B5|limit|from 1 to 100",
			"facts?limit=%D9%A5|limit|from 1 to 100", "facts?limit=%205|limit|from 1 to 100",
			"facts?limit=1&limit=2|limit|not be repeated", "facts?limit=&limit=5|limit|not be repeated",
			"facts?topic=nonsense|topic|one of basics, history",
			"facts?topic=basics,history|topic|not joined with commas", "facts?kind=nonsense|kind|one of fact",
			"facts?kind=FACT|kind|one of fact", "facts?standing=true|standing|one of verified",
			"facts?stance=against|stance|one of supports", "facts?source=nonsense|source|/api/v1/sources",
			"facts?organisation=nonsense|organisation|/api/v1/organisations",
			"facts?organisation=%20red-hat|organisation|/api/v1/organisations",
			"facts?organisation=%20red-hat&organisation=ibm|organisation|/api/v1/organisations",
			"facts?person=nonsense|person|/api/v1/people", "facts?sort=name|sort|one of position, id, title",
			"facts?from=2007-02-30|from|year, month, day or instant",
			"facts?to=yesterday|to|year, month, day or instant", "facts?to=2007-02-04T25:00:00Z|to|instant such as",
			"facts?from=2009&to=2008|from|not be after to", "facts?page=2|page|is unknown",
			"facts?limit=5&Limit=5|Limit|is unknown", "facts/announced-in-2006?x=1|x|is unknown",
			"timeline?kind=nonsense|kind|one of fact", "timeline?sort=id|sort|one of date, -date",
			"people?release=9.9|release|one of 7.", "people?subsystem=x|subsystem|/api/v1/subsystems",
			"subsystems?person=x|person|/api/v1/people", "sources?topic=x|topic|one of basics",
			"facts?modifiedSince=soon|modifiedSince|year, month, day or instant",
			"timeline?to=2007-13|to|year, month, day or instant", "faqs?topic=nonsense|topic|one of basics",
			"organisations?kind=club|kind|one of company",
			"organisations?architecture=sparc|architecture|one of arm, arm64", "subsystems?limit=1000|limit|1 to 100",
			"people?name=avi|name|is unknown", "search|q|or question", "search?q=|q|or question",
			"search?q=%09|q|or question", "search?question=%20|q|or question", "search?q=kvm&q=xen|q|not be repeated",
			"search?q=kvm&type=page|type|one of fact, faq", "search?q=kvm&topic=nonsense|topic|one of adoption",
			"search?q=kvm&standing=true|standing|one of verified", "search?q=kvm&cursor=AAAA|cursor|next link",
			"search?query=kvm|query|is unknown", "search?q=kvm&question=xen|question|given with q",
			"answers?q=kvm&question=xen|question|given with q", "answers|question|or q",
			"answers?question=|question|or q", "answers?q=%20|question|or q", "answers?query=kvm|query|is unknown",
			"ownership?release=5.4|release|one of 7.3", "contributions?release=5.4|release|one of 7.3",
			"contributions?tree=linux|tree|one of kvm, kvms390",
			"contributions?organisation=nonsense|organisation|an existing id",
			"contributions?person=nonsense|person|an existing id", "releases?longterm=true|longterm|is unknown",
			"ownership?architecture=x|architecture|one of arm", "facts?id=%00|id|control characters",
			"facts?organisation=a%00b|organisation|control characters", "sources?id=x&id=a%0Ab|id|control characters" })
	void requestWhenParameterIsInvalidReturns400(String path, String parameter, String message) {
		expectProblem(get("/api/v1/" + path), HttpStatus.BAD_REQUEST, "invalid-parameter", "Invalid parameter")
			.jsonPath("$.errors[0].parameter")
			.isEqualTo(parameter)
			.jsonPath("$.errors[0].message")
			.value(String.class, (said) -> assertThat(said).contains(message))
			.jsonPath("$.detail")
			.value(String.class, (said) -> assertThat(said).contains(parameter));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/facts?topic=%ff", "/api/v1/facts?topic=%C0%80", "/api/v1/facts?=1",
			"/api/v1?%ff=1", "/api/v1/facts/x?=" })
	void requestWhenQueryIsUnreadableReturns400(String uri) {
		expectProblem(get(uri), HttpStatus.BAD_REQUEST, "malformed-request", "Malformed request");
	}

	@ParameterizedTest
	@ValueSource(strings = { "search?q", "search?question", "answers?q", "answers?question" })
	void questionWhenTooLongReturns400(String path) {
		expectProblem(get("/api/v1/" + path + "=" + "x".repeat(501)), HttpStatus.BAD_REQUEST, "invalid-parameter",
				"Invalid parameter")
			.jsonPath("$.detail")
			.isEqualTo("The parameter '" + path.replaceFirst(".*\\?", "") + "' must have at most 500 characters.");
	}

	@Test
	void requestWhenItHasTooManyParametersReturns400() {
		expectProblem(get("/api/v1/facts?" + "a=&".repeat(1000) + "a="), HttpStatus.BAD_REQUEST, "malformed-request",
				"Malformed request")
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("more than 1000 parameters"));
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/facts;a=b?limit=1,a", "/api/v1/facts/merged-in-linux-2-6-20;x=1,x", "/api;z/v1/topics,z",
			"/api/v1/topics;,''" })
	void requestWhenParameterIsInThePathReturns400(String uri, String parameter) {
		expectProblem(get(uri), HttpStatus.BAD_REQUEST, "invalid-parameter", "Invalid parameter")
			.jsonPath("$.errors[0].parameter")
			.isEqualTo(parameter)
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("follow a question mark"));
	}

	@Test
	void rootWhenGivenAParameterReturns400() {
		expectProblem(get("/api/v1?q=1"), HttpStatus.BAD_REQUEST, "invalid-parameter", "Invalid parameter");
	}

	@Test
	void requestWhenFewValuesAreAllowedListsThem() {
		for (String[] each : new String[][] { { "kind=x", "outlook" }, { "topic=x", "security" },
				{ "x=1", "standing" } }) {
			get("/api/v1/facts?" + each[0]).expectBody()
				.jsonPath("$.errors[0].allowed")
				.value((allowed) -> assertThat((List<?>) allowed).asInstanceOf(LIST).contains(each[1]));
		}
	}

	@Test
	void requestWhenSeveralParametersAreInvalidNamesAll() {
		get("/api/v1/facts?page=0&kind=x&sort=y").expectBody().jsonPath("$.errors.length()").isEqualTo(3);
	}

	@Test
	void cursorWhenOfAnotherSortListOrFilterReturns400() {
		String cursor = nextCursor("/api/v1/facts?limit=1");
		for (String path : new String[] { "facts?sort=date", "facts?topic=history", "sources?limit=1", "timeline" }) {
			expectBadCursor(path + (path.contains("?") ? "&" : "?") + "cursor=" + cursor);
		}
	}

	@Test
	void cursorWhenTamperedWithReturns400() {
		String cursor = nextCursor("/api/v1/facts?limit=1");
		for (int i = 0; i < cursor.length(); i++) {
			char other = (cursor.charAt(i) == 'A') ? 'B' : 'A';
			expectBadCursor("facts?limit=1&cursor=" + cursor.substring(0, i) + other + cursor.substring(i + 1));
		}
		expectBadCursor("facts?cursor=" + cursor + "=");
		expectBadCursor("facts?cursor=%25%25");
		expectBadCursor("facts?cursor=AAAA");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/nonsense", "/api/v1/facts/nonsense", "/api/v1/faqs/nonsense",
			"/api/v1/organisations/nonsense", "/api/v1/people/nonsense", "/api/v1/subsystems/nonsense",
			"/api/v1/topics/nonsense", "/api/v1/sources/nonsense", "/api/v1/facts/a/b", "/nonsense",
			"/problems/nonsense", "/api/v1/ownership/6.12", "/api/v1/releases/5.11" })
	void requestWhenAddressIsUnknownReturns404(String path) {
		expectProblem(get(path), HttpStatus.NOT_FOUND, "not-found", "Not found");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?format=csv", "?format=markdown" })
	void entryWhenWithdrawnReturns410WithItsSuccessorInAnyFormat(String format) {
		expectProblem(get("/api/v1/facts/thirteen-kvm-files-left-out-of-the-count" + format), HttpStatus.GONE, "gone",
				"Gone")
			.jsonPath("$.successor")
			.isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?format=csv" })
	void entryWhenUnknownReturns404WithTheListInAnyFormat(String format) {
		expectProblem(get("/api/v1/facts/nonsense" + format), HttpStatus.NOT_FOUND, "not-found", "Not found")
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).endsWith("/api/v1/facts lists the existing ones."));
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/facts/merged%2Din-linux-2-6-20?x=1, 400",
			"/api/v1/facts/merged%2Din-linux-2-6-20?format=csv, 400", "/api/v1/facts/m%C3%A9rged%2D%20x, 404",
			"/api/v1/m%2Dx, 404" })
	void problemWhenThePathIsEncodedHasOneSpellingOfIt(String uri, int status) {
		get(uri).expectStatus()
			.isEqualTo(status)
			.expectBody()
			.jsonPath("$.instance")
			.isEqualTo(uri.replaceFirst("\\?.*", "").replace("%2D", "-"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v2/facts", "/api/v0/facts", "/api/v1.5/facts", "/api/vx/facts", "/api/facts",
			"/api/banana1/facts", "/api/V1/facts", "/api/1/facts", "/api/v1.0.0/facts", "/api/v01",
			"/api/v1;x=1/facts" })
	void requestWhenVersionIsUnknownReturns400(String path) {
		expectProblem(get(path), HttpStatus.BAD_REQUEST, "unsupported-version", "Unsupported version");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE" })
	void requestWhenMethodWritesReturns405(String method) {
		ResponseSpec response = this.client.method(HttpMethod.valueOf(method)).uri("/api/v1/facts").exchange();
		expectProblem(response, HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "Method not allowed");
		response.expectHeader()
			.value(HttpHeaders.ALLOW,
					(allow) -> assertThat(allow.split(",\\s*")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS"));
	}

	@ParameterizedTest
	@CsvSource({ "OPTIONS, /api/v1/facts?limit=1, 200", "OPTIONS, /api/v1/search, 200", "OPTIONS, /api/v1/nope, 404",
			"OPTIONS, /nope, 404", "OPTIONS, /api/v2/facts, 400", "OPTIONS, /, 200",
			"OPTIONS, /problems/not-found, 200", "TRACE, /api/v1/facts, 405" })
	void allowHeaderListsReadingMethods(String method, String uri, int status) {
		this.client.method(HttpMethod.valueOf(method))
			.uri(URI.create(uri))
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.value(HttpHeaders.ALLOW,
					(allow) -> assertThat(allow.split(",\\s*")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS"))
			.expectHeader()
			.doesNotExist(HttpHeaders.ACCEPT_PATCH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/xml", "application/yaml", "text/markdown", "nonsense" })
	void requestWhenNothingIsAcceptableReturns406(String accept) {
		ResponseSpec response = this.client.get()
			.uri("/api/v1/facts")
			.headers((headers) -> headers.set(HttpHeaders.ACCEPT, accept))
			.exchange();
		expectProblem(response, HttpStatus.NOT_ACCEPTABLE, "not-acceptable", "Not acceptable").jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("application/json", "text/csv"));
	}

	@Test
	void headHasNoBody() {
		this.client.head().uri("/api/v1/facts").exchange().expectStatus().isOk().expectBody().isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/facts?id=%00", "/facts?source=%00", "/timeline?organisation=%00", "/people?role=x",
			"/search?q.kvm", "/search?q=a&question=b", "/facts?topic[0]=history", "/facts?id[a].b=1", "/faqs?topic.x" })
	void pageWhenAParameterIsInvalidReturns400(String path) {
		expectProblem(get(path), HttpStatus.BAD_REQUEST, "invalid-parameter", "Invalid parameter");
	}

	@ParameterizedTest
	@ValueSource(strings = { "invalid-parameter", "unsupported-version", "malformed-request", "not-found",
			"method-not-allowed", "not-acceptable", "request-refused", "too-many-requests", "unavailable",
			"internal-error" })
	void problemTypeWhenOpenedShowsPage(String slug) {
		this.client.get()
			.uri("/problems/" + slug)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.TEXT_HTML)
			.expectBody(String.class)
			.value((page) -> assertThat(page).contains("<h1>", "site.css", "<main", "href=\"/problems\""));
	}

	@ParameterizedTest
	@CsvSource({ "not-found, HTTP status 404", "request-refused, HTTP status 4xx" })
	void problemTypeWhenOpenedNamesItsStatus(String slug, String status) {
		this.client.get()
			.uri("/problems/" + slug)
			.exchange()
			.expectBody(String.class)
			.value((page) -> assertThat(page).contains(status + "</p>"));
	}

	@Test
	void problemTypeWhenUnknownListsTheKnownOnes() {
		expectProblem(get("/problems/nonsense"), HttpStatus.NOT_FOUND, "not-found", "Not found").jsonPath("$.detail")
			.value(String.class,
					(detail) -> assertThat(detail).contains("invalid-parameter, ").doesNotContain("/api/"));
	}

	@Test
	void problemRevealsNoInternalsAndReflectsNoMarkup() {
		String body = this.client.get()
			.uri("/api/v1/facts?kind=%3Cb%3E&%3Cscript%3E=1&limit=%3Ci%3E")
			.exchange()
			.returnResult(String.class)
			.getResponseBody();
		assertThat(body).doesNotContain("<", "org.kvmfacts", "java.", "Exception", "select ");
	}

	private ResponseSpec get(String uri) {
		return this.client.get().uri(URI.create(uri)).exchange();
	}

	private String nextCursor(String uri) {
		String body = String.valueOf(get(uri).returnResult(String.class).getResponseBody());
		String next = JsonPath.read(body, "$.next");
		return String.valueOf(UriComponentsBuilder.fromUriString(next).build().getQueryParams().getFirst("cursor"));
	}

	private void expectBadCursor(String path) {
		expectProblem(get("/api/v1/" + path), HttpStatus.BAD_REQUEST, "invalid-parameter", "Invalid parameter")
			.jsonPath("$.errors[0].parameter")
			.isEqualTo("cursor");
	}

	private static RestTestClient.BodyContentSpec expectProblem(ResponseSpec response, HttpStatus status, String type,
			String title) {
		return response.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.value(String.class, (uri) -> assertThat(uri).endsWith("/problems/" + type))
			.jsonPath("$.title")
			.isEqualTo(title)
			.jsonPath("$.status")
			.isEqualTo(status.value())
			.jsonPath("$.detail")
			.isNotEmpty();
	}

}
