package org.kvmfacts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.kvmfacts.guard.RawClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the service with random requests: to every operation of the OpenAPI document,
 * with parameters and headers that are valid, invalid, unknown, repeated or not text; and
 * raw bytes to all other addresses. The service must never fail, must explain errors,
 * keep to its contract and reflect no markup. {@code -Djqwik.tries.default=10000} sends
 * more requests.
 */
class GeneratedRequestsTests {

	private static final List<String> ODD = List.of("", "0", "-1", "101", "abc", "%00", "%ff", "%C0%80", "%F0%9F%98%80",
			"%3Cscript%3Ealert(1)%3C/script%3E", "a,b", "2007-02-30", "99999999999999999999", "%0d%0aX:%20y", "*",
			"%27%20or%201=1--", "%25", "$%7B7*7%7D", "x".repeat(3000));

	private static final List<String> NAMES = List.of("Limit", "limit%5B%5D", "topic%5B0%5D", "class.module", "_limit",
			"%3Cb%3E", "%ff", "", "callback");

	private static final List<Map.Entry<String, String>> HEADERS = List.of(Map.entry("Accept", "application/json"),
			Map.entry("Accept", "text/html"), Map.entry("Accept", "text/csv, application/json;q=0.9"),
			Map.entry("Accept", "application/ld+json"), Map.entry("Accept", "text/markdown"),
			Map.entry("Accept", "a/b;q=x"), Map.entry("Accept", "*/*;q=0.1"), Map.entry("If-None-Match", "*"),
			Map.entry("If-None-Match", "\"open"), Map.entry("If-Modified-Since", "yesterday"),
			Map.entry("Accept-Encoding", ";;,"), Map.entry("X-Forwarded-Host", "evil<script>"),
			Map.entry("X-Forwarded-Proto", "javascript"), Map.entry("Range", "bytes=0-1"),
			Map.entry("Accept-Language", "de"), Map.entry("Origin", "null"));

	// A word, what may be around it in a search, and what may be between words.
	private static final List<String> FORMS = List.of("%s", "%s ", "\"%s\"", " -%s", " -\"%s\"", " %1$s%1$s*",
			"the %s ", "\"", " -", "*");

	private static final int LONGEST = 500;

	// The statuses with which the web server itself refuses requests.
	private static final List<Integer> UNKNOWN = List.of(501, 505);

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final ContractCheck CONTRACT = new ContractCheck();

	private static final List<Endpoint> ENDPOINTS = new ArrayList<>();

	private static ConfigurableApplicationContext service = new StaticApplicationContext();

	private static String host = "";

	@BeforeContainer
	static void start() throws IOException, InterruptedException {
		service = SpringApplication.run(KvmFactsApplication.class, "--server.port=0",
				"--kvmfacts.rate-limit.enabled=false");
		host = "http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port");
		String document = CLIENT
			.send(HttpRequest.newBuilder(URI.create(host + "/v3/api-docs")).build(), BodyHandlers.ofString())
			.body();
		JsonMapper.builder()
			.build()
			.readTree(document)
			.path("paths")
			.properties()
			.forEach((path) -> ENDPOINTS.add(Endpoint.of(path.getKey(), path.getValue().path("get"))));
	}

	@AfterContainer
	static void stop() {
		service.close();
	}

	@Property(shrinking = ShrinkingMode.OFF)
	void operationWhenCalledAnyhowKeepsToTheContract(@ForAll("requests") HttpRequest request)
			throws IOException, InterruptedException {
		HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
		String body = new String(response.body(), StandardCharsets.UTF_8);
		assertThat(response.statusCode()).as(request.toString()).isLessThan(500);
		// Highlights in CSV mark the matching words, as documented.
		assertThat(body.replaceAll("</?em>", "")).as(request.toString())
			.doesNotContain("<", "Exception", "org.kvmfacts");
		MediaType type = response.headers().firstValue("Content-Type").map(MediaType::parseMediaType).orElse(null);
		if (response.statusCode() >= 400 && !"HEAD".equals(request.method())) {
			assertThat(type).as(request.toString()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		}
		CONTRACT.check(HttpMethod.valueOf(request.method()), request.uri(),
				HttpStatusCode.valueOf(response.statusCode()), type, response.body());
	}

	@Property(shrinking = ShrinkingMode.OFF)
	void searchWhenOperatorsAreCombinedKeepsToTheContract(@ForAll("searches") HttpRequest request)
			throws IOException, InterruptedException {
		operationWhenCalledAnyhowKeepsToTheContract(request);
	}

	@Property(shrinking = ShrinkingMode.OFF)
	void requestWhenOddCausesNoFailure(@ForAll long seed) throws IOException {
		expectNoFailure(RawRequest.odd(new Random(seed)));
	}

	@Property(shrinking = ShrinkingMode.OFF)
	void bytesWhenNotARequestCauseNoFailure(@ForAll long seed) throws IOException {
		expectNoFailure(RawRequest.broken(new Random(seed)));
	}

	@Property(shrinking = ShrinkingMode.OFF)
	void messageWhenOddCausesNoInternalError(@ForAll long seed) throws IOException {
		assertThat(expectNoFailure(RawRequest.message(new Random(seed)))).doesNotContain("Nothing is wrong with");
	}

	private static String expectNoFailure(RawRequest request) throws IOException {
		try (RawClient client = new RawClient(URI.create(host).getPort())) {
			RawClient.Response response = client.send(request.text()).read("HEAD".equals(request.method()));
			String about = StringUtils.truncate(request.text(), 300) + " -> " + response.body();
			assertThat(response.status() < 500 || UNKNOWN.contains(response.status())).as(about).isTrue();
			assertThat(response.body()).as(about).doesNotContain("org.kvmfacts", "Exception");
			if (response.status() == 0) {
				// The web server does not reset that the last request was HTTP/0.9, so an
				// unreadable one may get such a response too.
				boolean old = !request.text().split("[\r\n]", 2)[0].contains(" HTTP/");
				assertThat(old || response.body().contains("malformed-request")).as(about).isTrue();
				assertThat(response.body()).as(about).doesNotContain("/problems/internal-error");
				return response.body();
			}
			assertThat(response.headers()).as(about).containsKey("X-Content-Type-Options");
			if (response.status() >= 400 && !"HEAD".equals(request.method())) {
				boolean page = request.text().contains("text/html") && !request.text().contains(" /api/")
						&& response.body().startsWith("<!DOCTYPE html>");
				assertThat(page || response.body().contains("\"type\":")).as(about).isTrue();
			}
			return response.body();
		}
	}

	@Provide
	Arbitrary<HttpRequest> requests() {
		Arbitrary<String> method = Arbitraries.frequency(Tuple.of(12, "GET"), Tuple.of(1, "HEAD"), Tuple.of(1, "POST"),
				Tuple.of(1, "DELETE"));
		Arbitrary<List<Map.Entry<String, String>>> headers = Arbitraries.of(HEADERS).list().ofMaxSize(2);
		Arbitrary<Endpoint> endpoint = Arbitraries.frequency(ENDPOINTS.stream().map(Endpoint::weighed).toList());
		return Combinators.combine(endpoint.flatMap(Endpoint::addresses), method, headers)
			.as(GeneratedRequestsTests::request);
	}

	// Few forms in each search, because a few of everything needs fewer clauses.
	@Provide
	Arbitrary<HttpRequest> searches() {
		Arbitrary<String> word = Arbitraries.strings()
			.withCharRange('a', 'z')
			.withCharRange('\u4e00', '\u9fff')
			.ofLength(1);
		Arbitrary<String> query = Arbitraries.of(FORMS)
			.list()
			.ofMinSize(1)
			.ofMaxSize(3)
			.flatMap((forms) -> Combinators.combine(Arbitraries.of(forms), word)
				.as(String::formatted)
				.list()
				.ofMaxSize(LONGEST)
				.withSizeDistribution(RandomDistribution.uniform()))
			.map((parts) -> String.join("", parts))
			.map((all) -> all.substring(0, Math.min(LONGEST, all.length())));
		return Combinators
			.combine(Arbitraries.of("search?q=", "search?question=", "answers?q=", "answers?question="), query)
			.as((path, asked) -> request("/api/v1/" + path + UriUtils.encode(asked, StandardCharsets.UTF_8), "GET",
					List.of()));
	}

	private static HttpRequest request(String address, String method, List<Map.Entry<String, String>> headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host + address))
			.method(method, BodyPublishers.noBody());
		headers.forEach((header) -> request.header(header.getKey(), header.getValue()));
		return request.build();
	}

	/**
	 * An operation of the document.
	 *
	 * @param path its path, with {@code {id}} in place of an id
	 * @param values the valid values of its parameters, by name
	 */
	private record Endpoint(String path, Map<String, List<String>> values) {

		static Endpoint of(String path, JsonNode operation) {
			Map<String, List<String>> values = new TreeMap<>();
			for (JsonNode parameter : operation.path("parameters")) {
				values.put(parameter.path("name").asString(), right(parameter));
			}
			return new Endpoint(path, values);
		}

		private static List<String> right(JsonNode parameter) {
			JsonNode schema = parameter.path("schema");
			List<String> values = new ArrayList<>();
			for (JsonNode each : List.of(schema.path("enum"), schema.path("items").path("enum"),
					parameter.path("example"))) {
				(each.isArray() ? each.values() : List.of(each))
					.forEach((value) -> values.add(UriUtils.encode(value.asString("7"), StandardCharsets.UTF_8)));
			}
			return values;
		}

		// Left out because the export is large.
		Tuple.Tuple2<Integer, Endpoint> weighed() {
			return Tuple.of(this.path.endsWith("/export") ? 1 : 5, this);
		}

		Arbitrary<String> addresses() {
			Arbitrary<String> id = value("id");
			Arbitrary<String> query = parameter().list().ofMaxSize(3).map((all) -> String.join("&", all));
			return Combinators.combine(id, query)
				.as((chosen, asked) -> this.path.replace("{id}", chosen.isEmpty() ? "x" : chosen)
						+ (asked.isEmpty() ? "" : "?" + asked));
		}

		private Arbitrary<String> parameter() {
			List<String> names = new ArrayList<>(this.values.keySet());
			names.remove("id");
			Arbitrary<String> unknown = Combinators.combine(Arbitraries.of(NAMES), Arbitraries.of(ODD))
				.as((name, value) -> name + "=" + value);
			if (names.isEmpty()) {
				return unknown;
			}
			Arbitrary<String> known = Arbitraries.of(names)
				.flatMap((name) -> value(name).map((value) -> name + "=" + value));
			return Arbitraries.frequencyOf(Tuple.of(6, known), Tuple.of(1, unknown));
		}

		private Arbitrary<String> value(String name) {
			List<String> right = this.values.getOrDefault(name, List.of());
			Arbitrary<String> wrong = Arbitraries.of(ODD);
			return right.isEmpty() ? wrong
					: Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(right)), Tuple.of(1, wrong));
		}

	}

}
