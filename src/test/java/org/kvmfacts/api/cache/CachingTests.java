package org.kvmfacts.api.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what clients may cache and how they revalidate.
 */
@ServiceTest
class CachingTests {

	private static final String FACTS = "/api/v1/facts?limit=5&topic=history";

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	@ParameterizedTest
	@ValueSource(strings = { "", "/facts", "/facts/merged-in-linux-2-6-20", "/timeline", "/faqs", "/organisations",
			"/people", "/subsystems", "/ownership", "/contributions", "/releases", "/topics", "/sources",
			"/search?q=who+owns+kvm", "/answers?question=who+owns+kvm" })
	void responseWhenCachedIsNotSentAgain(String path) {
		HttpHeaders headers = headers("/api/v1" + path);
		assertThat(headers.getETag()).matches("\"[0-9a-f]{32}\"");
		assertThat(headers.getLastModified()).isPositive();
		assertThat(headers.getCacheControl()).contains("max-age=300", "public", "stale-while-revalidate=",
				"stale-if-error=");
		assertThat(headers.getVary()).contains("Accept", "Accept-Encoding");
		EntityExchangeResult<byte[]> again = get("/api/v1" + path, HttpHeaders.IF_NONE_MATCH, tag(headers));
		assertThat(again.getStatus()).isEqualTo(HttpStatus.NOT_MODIFIED);
		assertThat(again.getResponseBodyContent()).isNullOrEmpty();
		assertThat(again.getResponseHeaders().getETag()).isEqualTo(headers.getETag());
		assertThat(again.getResponseHeaders().getCacheControl()).isEqualTo(headers.getCacheControl());
	}

	@Test
	void tagWhenInAListOrWeakMatches() {
		String tag = tag(headers(FACTS));
		for (String condition : new String[] { "\"other\", " + tag, "W/" + tag, "*" }) {
			EntityExchangeResult<byte[]> response = get(FACTS, HttpHeaders.IF_NONE_MATCH, condition);
			assertThat(response.getStatus()).isEqualTo(HttpStatus.NOT_MODIFIED);
			assertThat(response.getResponseHeaders().getETag()).isEqualTo(tag);
		}
		assertThat(status(FACTS, HttpHeaders.IF_NONE_MATCH, "\"other\"")).isEqualTo(HttpStatus.OK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/export", "/api/v1/export?format=ndjson" })
	void tagOfAStreamedResponseIsWeakAndMatchesWithoutTheDatabase(String path) {
		String tag = tag(headers(path));
		assertThat(tag).startsWith("W/\"");
		Statistics statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		assertThat(status(path, HttpHeaders.IF_NONE_MATCH, tag)).isEqualTo(HttpStatus.NOT_MODIFIED);
		assertThat(status(path, HttpHeaders.IF_NONE_MATCH, "*")).isEqualTo(HttpStatus.NOT_MODIFIED);
		assertThat(statistics.getPrepareStatementCount()).isZero();
		assertThat(statistics.getConnectCount()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/llms.txt", "/v3/api-docs", "/v3/api-docs.yaml" })
	void documentWhenOutsideTheApiMayBeCachedToo(String path) {
		HttpHeaders headers = headers(path);
		assertThat(headers.getCacheControl()).contains("max-age=300");
		assertThat(headers.getVary()).contains("Accept-Encoding").doesNotContain("Accept");
		assertThat(status(path, HttpHeaders.IF_NONE_MATCH, tag(headers))).isEqualTo(HttpStatus.NOT_MODIFIED);
	}

	@Test
	void varyWhenAddressNamesTheFormatOmitsAccept() {
		assertThat(headers("/api/v1/topics?format=csv").getVary()).doesNotContain("Accept");
	}

	@Test
	void tagDependsOnTheAddressButNotOnTheOrderOfParameters() {
		assertThat(tag(headers("/api/v1/facts?limit=5"))).isNotEqualTo(tag(headers("/api/v1/facts?limit=6")));
		assertThat(tag(headers("/api/v1/facts?topic=history&limit=5"))).isEqualTo(tag(headers(FACTS)));
	}

	@Test
	void dateWhenNotBeforeTheLastChangeReturns304() {
		String changed = String.valueOf(headers(FACTS).getFirst(HttpHeaders.LAST_MODIFIED));
		assertThat(status(FACTS, HttpHeaders.IF_MODIFIED_SINCE, changed)).isEqualTo(HttpStatus.NOT_MODIFIED);
		assertThat(status(FACTS, HttpHeaders.IF_MODIFIED_SINCE, "Thu, 01 Jan 2026 00:00:00 GMT"))
			.isEqualTo(HttpStatus.OK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sun, 22 Nov 292278995 00:00:00 GMT", "yesterday" })
	void dateWhenUnreadableIsIgnored(String date) {
		assertThat(status(FACTS, HttpHeaders.IF_MODIFIED_SINCE, date)).isEqualTo(HttpStatus.OK);
	}

	@ParameterizedTest
	@ValueSource(strings = { FACTS, "/api/v1/export", "/llms.txt" })
	void problemWhenOnlyAnOlderResponseIsAcceptedIsNotCached(String path) {
		for (int i = 0; i < 2; i++) {
			EntityExchangeResult<byte[]> failed = get(path, HttpHeaders.IF_UNMODIFIED_SINCE,
					"Thu, 01 Jan 2026 00:00:00 GMT");
			assertThat(failed.getStatus()).isEqualTo(HttpStatus.PRECONDITION_FAILED);
			assertThat(failed.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
			assertThat(failed.getResponseHeaders().getCacheControl()).isNull();
		}
		assertThat(status(path, HttpHeaders.ACCEPT, "*/*")).isEqualTo(HttpStatus.OK);
	}

	@Test
	void errorWhenRequestIsConditionalIsNotTagged() {
		String future = "Thu, 01 Jan 2099 00:00:00 GMT";
		for (String header : new String[] { HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MODIFIED_SINCE }) {
			String condition = HttpHeaders.IF_NONE_MATCH.equals(header) ? "\"other\"" : future;
			EntityExchangeResult<byte[]> missing = get("/api/v1/facts/nonsense", header, condition);
			assertThat(missing.getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
			assertThat(missing.getResponseHeaders().getETag()).isNull();
			assertThat(missing.getResponseHeaders().getCacheControl()).isNull();
			assertThat(status("/api/v1/facts?limit=0", header, condition)).isEqualTo(HttpStatus.BAD_REQUEST);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "garbage", "\"open", "W/", ",", "\"\"" })
	void tagWhenUnreadableMatchesNothing(String condition) {
		assertThat(status("/api/v1/topics?limit=1", HttpHeaders.IF_NONE_MATCH, condition)).isEqualTo(HttpStatus.OK);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "gzip|true", "*|true", "br, gzip;q=0.8|true", "GZIP|true", "gzip;q=1.0, br|true",
					"gzip;q=0|false", "gzip; q=0.000|false", "gzip;q=0, *|false", "*;q=0.5, gzip;q=0|false",
					"*;q=0, gzip|true", "*;q=0|false", "br, *;q=0.1|true", "br|false", ";;,|false", "xgzip|false",
					"identity|false" })
	void bodyWhenEncodingIsAcceptedUsesIt(String acceptEncoding, boolean compressed) throws Exception {
		assertThat(send(acceptEncoding).headers().firstValue(HttpHeaders.CONTENT_ENCODING).isPresent())
			.isEqualTo(compressed);
	}

	@Test
	void bodyWhenAcceptEncodingHasSeveralLinesFollowsAll() throws Exception {
		assertThat(send("br", "gzip").headers().firstValue(HttpHeaders.CONTENT_ENCODING)).contains("gzip");
		assertThat(send("gzip;q=0", "*").headers().firstValue(HttpHeaders.CONTENT_ENCODING)).isEmpty();
	}

	@Test
	void bodyWhenClientAcceptsGzipHasItsOwnTag() throws IOException, InterruptedException {
		HttpResponse<byte[]> plain = send("identity");
		HttpResponse<byte[]> gzip = send("br, gzip;q=0.8");
		assertThat(gzip.headers().firstValue(HttpHeaders.CONTENT_ENCODING)).contains("gzip");
		String tag = gzip.headers().firstValue(HttpHeaders.ETAG).orElseThrow();
		assertThat(tag).endsWith("-gzip\"").isNotEqualTo(plain.headers().firstValue(HttpHeaders.ETAG).orElseThrow());
		try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(gzip.body()))) {
			assertThat(body.readAllBytes()).isEqualTo(plain.body());
		}
		assertThat(send("gzip;q=0").headers().firstValue(HttpHeaders.CONTENT_ENCODING)).isEmpty();
	}

	// Uses the JDK's client, which does not decompress responses.
	private HttpResponse<byte[]> send(String... acceptEncodings) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + FACTS));
		for (String accepted : acceptEncodings) {
			request.header(HttpHeaders.ACCEPT_ENCODING, accepted);
		}
		return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
	}

	private HttpHeaders headers(String uri) {
		return get(uri, HttpHeaders.ACCEPT, "*/*").getResponseHeaders();
	}

	private HttpStatusCode status(String uri, String header, String value) {
		return get(uri, header, value).getStatus();
	}

	// Each encoding has its own tag, and other clients request gzip by themselves.
	private EntityExchangeResult<byte[]> get(String uri, String header, String value) {
		return RestTestClient.bindToServer(new JdkClientHttpRequestFactory(CLIENT))
			.baseUrl("http://localhost:" + this.port)
			.build()
			.get()
			.uri(uri)
			.header(HttpHeaders.ACCEPT_ENCODING, "identity")
			.header(header, value)
			.exchange()
			.expectBody()
			.returnResult();
	}

	private static String tag(HttpHeaders headers) {
		return String.valueOf(headers.getETag());
	}

}
