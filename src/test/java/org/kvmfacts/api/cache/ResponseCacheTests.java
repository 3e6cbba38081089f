package org.kvmfacts.api.cache;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.content.FewFacts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that cached responses equal fresh ones and need no database query.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@FewFacts
class ResponseCacheTests {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "|-|identity", "/facts?limit=7|application/json|gzip", "/facts?limit=8|text/csv|identity",
					"/facts/not-the-keyboard-switch|text/markdown|gzip",
					"/facts/not-the-keyboard-switch|application/ld+json|gzip", "/facts?limit=3|-|identity",
					"/topics?format=csv|-|gzip" })
	void responseWhenRequestedAgainNeedsNoStatement(@Nullable String path, @Nullable String accept, String encoding)
			throws IOException, InterruptedException {
		String uri = "/api/v1" + ((path != null) ? path : "");
		HttpResponse<byte[]> made = send("GET", uri, accept, encoding);
		Statistics statistics = cleared();
		HttpResponse<byte[]> kept = send("GET", uri, accept, encoding);
		HttpResponse<byte[]> head = send("HEAD", uri, accept, encoding);
		assertThat(statistics.getPrepareStatementCount()).isZero();
		assertThat(kept.body()).isEqualTo(made.body()).isNotEmpty();
		assertThat(headers(kept)).isEqualTo(headers(made)).containsKeys("etag", "vary", "content-type");
		assertThat(headers(head)).isEqualTo(headers(made));
		assertThat(head.body()).isEmpty();
	}

	@Test
	void responseWhenRepresentationEncodingOrHostDiffersIsAnother() throws IOException, InterruptedException {
		String uri = "/api/v1/facts?limit=9";
		byte[] json = send("GET", uri, "application/json", "identity").body();
		assertThat(send("GET", uri, "text/csv", "identity").body()).isNotEqualTo(json);
		assertThat(send("GET", uri, "application/json", "gzip").headers().firstValue("Content-Encoding"))
			.contains("gzip");
		assertThat(send("GET", uri, "application/json", "identity").body()).isEqualTo(json);
		assertThat(send("GET", uri, "application/nonsense", "identity").statusCode()).isEqualTo(406);
		URI other = URI.create("http://127.0.0.1:" + this.port + uri);
		assertThat(CLIENT.send(HttpRequest.newBuilder(other).build(), BodyHandlers.ofString()).body())
			.contains("http://127.0.0.1:")
			.doesNotContain("localhost");
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/facts?limit=23, */*, text/csv", "/api/v1/facts?limit=25, application/xml, text/csv" })
	void responseWhenAcceptHasSeveralLinesFollowsAll(String uri, String first, String second)
			throws IOException, InterruptedException {
		HttpResponse<byte[]> both = send("GET", uri, first, "identity", "Accept", second);
		HttpResponse<byte[]> one = send("GET", uri, first, "identity");
		assertThat(both.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
		assertThat(one.headers().firstValue("Content-Type").orElseThrow()).contains("json");
	}

	@Test
	void responseWhenAddressIsEquivalentIsTheSame() throws IOException, InterruptedException {
		HttpResponse<byte[]> plain = send("GET", "/api/v1/topics?format=csv", null, "gzip");
		HttpResponse<byte[]> other = send("GET", "/%61pi/v1/topics?format=csv", null, "gzip");
		assertThat(other.body()).isEqualTo(plain.body());
		assertThat(other.headers().allValues("Vary")).isEqualTo(plain.headers().allValues("Vary"));
		assertThat(send("GET", "/api;x/v99/facts", null, "gzip").statusCode()).isEqualTo(400);
	}

	@Test
	void responseWhenFirstRequestIsHeadIsCached() throws IOException, InterruptedException {
		HttpResponse<byte[]> head = send("HEAD", "/api/v1/facts?limit=14", null, "gzip");
		Statistics statistics = cleared();
		HttpResponse<byte[]> whole = send("GET", "/api/v1/facts?limit=14", null, "gzip");
		assertThat(statistics.getPrepareStatementCount()).isZero();
		assertThat(headers(whole)).isEqualTo(headers(head));
		assertThat(whole.headers().firstValueAsLong("Content-Length")).hasValue(whole.body().length);
	}

	@Test
	void responseWhenParametersAreInAnotherOrderIsTheSame() throws IOException, InterruptedException {
		HttpResponse<byte[]> one = send("GET", "/api/v1/facts?topic=licence&limit=4&topic=basics", null, "identity");
		HttpResponse<byte[]> other = send("GET", "/api/v1/facts?limit=4&topic=licence&topic=basics", null, "identity");
		assertThat(other.body()).isEqualTo(one.body());
		assertThat(headers(other)).isEqualTo(headers(one));
	}

	@Test
	void errorWhenRequestedAgainIsNotCached() throws IOException, InterruptedException {
		for (int i = 0; i < 2; i++) {
			assertThat(send("GET", "/api/v1/facts?limit=0", null, "identity").statusCode()).isEqualTo(400);
		}
	}

	// Like clients that have cached a response of the previous version.
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "If-None-Match|\"of-the-version-before\"|identity", "If-None-Match|W/\"other\", \"third\"|gzip",
					"If-None-Match|nonsense|identity", "If-Modified-Since|Sat, 03 Feb 2007 00:00:00 GMT|gzip",
					"If-Modified-Since|nonsense|identity" })
	void responseWhenConditionDoesNotHoldIsTheCachedOne(String header, String condition, String encoding)
			throws IOException, InterruptedException {
		String uri = "/api/v1/facts?limit=5";
		HttpResponse<byte[]> whole = send("GET", uri, null, encoding);
		Statistics statistics = cleared();
		HttpResponse<byte[]> again = send("GET", uri, null, encoding, header, condition);
		assertThat(statistics.getPrepareStatementCount()).isZero();
		assertThat(again.statusCode()).isEqualTo(200);
		assertThat(again.body()).isEqualTo(whole.body());
		assertThat(headers(again)).isEqualTo(headers(whole));
	}

	@ParameterizedTest
	@ValueSource(strings = { "identity", "gzip" })
	void responseWhenConditionHoldsIsCachedButNotSent(String encoding) throws IOException, InterruptedException {
		String uri = "/api/v1/facts?limit=2";
		HttpResponse<byte[]> whole = send("GET", uri, null, encoding);
		String tag = whole.headers().firstValue("ETag").orElseThrow();
		String since = whole.headers().firstValue("Last-Modified").orElseThrow();
		Statistics statistics = cleared();
		for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag)) {
			assertThat(send("GET", uri, null, encoding, "If-None-Match", known).statusCode()).as(known).isEqualTo(304);
		}
		assertThat(send("GET", uri, null, encoding, "If-Modified-Since", since).statusCode()).isEqualTo(304);
		assertThat(statistics.getPrepareStatementCount()).isZero();
	}

	private Statistics cleared() {
		Statistics statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		return statistics;
	}

	private HttpResponse<byte[]> send(String method, String uri, @Nullable String accept, String encoding,
			String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + uri))
			.method(method, BodyPublishers.noBody())
			.header("Accept-Encoding", encoding)
			.header("Origin", "https://example.org");
		if (accept != null) {
			request.header("Accept", accept);
		}
		if (headers.length > 0) {
			request.headers(headers);
		}
		return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
	}

	// Except those with the time, the rate limit and the id of the request.
	private static Map<String, List<String>> headers(HttpResponse<?> response) {
		Map<String, List<String>> headers = new TreeMap<>();
		response.headers().map().forEach((name, values) -> headers.put(name, values.stream().sorted().toList()));
		headers.keySet().removeAll(List.of("date", "ratelimit", "x-request-id", ":status"));
		return headers;
	}

}
