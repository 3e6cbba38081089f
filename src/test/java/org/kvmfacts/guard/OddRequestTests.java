package org.kvmfacts.guard;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests requests that once got an empty response, or one that a page could not read.
 */
@GuardTest("kvmfacts.rate-limit.enabled=false")
@ExtendWith(OutputCaptureExtension.class)
class OddRequestTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "topic=history, 260, 200, false", "id=x, 100, 200, true",
			"id=not-the-keyboard-switch, 100, 200, false", "id=not-the-keyboard-switch, 115, 400, false" })
	void listWhenAddressIsLongOmitsTheLink(String parameter, int times, int status, boolean linked) throws IOException {
		RawClient.Response response = get("/api/v1/facts?" + "&".concat(parameter).repeat(times).substring(1));
		assertThat(response.status()).isEqualTo(status);
		assertThat(response.headers().containsKey("Link")).isEqualTo(linked);
		assertThat(response.body()).startsWith("{");
	}

	@Test
	void preflightWhenItNamesManyHeadersGetsAResponse() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			assertThat(client
				.exchange("OPTIONS /api/v1/facts", "Origin: https://example.org\r\n",
						"Access-Control-Request-Method: GET\r\n",
						"Access-Control-Request-Headers: " + "x-a,".repeat(1700) + "x-a\r\n")
				.status()).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@CsvSource({ "1000, 302", "7900, 302", "20000, 414" })
	void swaggerUiWhenAddressIsNotTooLongIsServed(int length, int status) throws IOException {
		assertThat(get("/swagger-ui.html?" + "x".repeat(length)).status()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "4E00, 200, '', /search?q=", "4E00, 205, '', /answers?question=", "4E00, 500, '', /answers?question=",
			"1F600, 200, '', /search?q=", "20000, 500, '', /answers?question=", "3371, 100, '', /search?q=",
			"4E00, 166, \", /search?q=" })
	void questionWhenOfManyCharactersGetsAResponse(String first, int count, String quote, String path)
			throws IOException {
		int start = Integer.parseInt(first, 16);
		String signs = IntStream.range(start, start + count)
			.mapToObj((sign) -> quote + Character.toString(sign) + quote)
			.collect(Collectors.joining());
		assertThat(get("/api/v1" + path + URLEncoder.encode(signs, StandardCharsets.UTF_8)).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 16, 17, 26, 51, 500 })
	void acceptWhenItHasManyRangesGetsAResponse(int ranges) throws IOException {
		String path = "GET /api/v1/facts/not-the-keyboard-switch";
		try (RawClient client = new RawClient(this.port)) {
			assertThat(client.exchange(path, "Accept: " + "*/*,".repeat(ranges) + "a/b\r\n").status()).isEqualTo(200);
			String many = IntStream.range(0, ranges).mapToObj((i) -> "a/b" + i).collect(Collectors.joining(","));
			assertThat(client.exchange(path, "Accept: " + many + ",application/json;q=0.1\r\n").status())
				.isEqualTo(200);
			assertThat(client.exchange(path, "Accept: " + many + "\r\n").status()).isEqualTo(406);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "topic[]=history", "topic[0]=history", "x=|", "x=^", "x={}", "x=\\", "x=`" })
	void queryWhenNotEncodedIsReadableByOtherOrigins(String query) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			RawClient.Response response = client.exchange("GET /api/v1/facts?" + query, "Origin: https://a.org\r\n");
			assertThat(response.status()).isEqualTo(400);
			assertThat(response.headers()).containsEntry("Access-Control-Allow-Origin", "*");
			assertThat(response.body()).contains("invalid-parameter")
				.contains(query.startsWith("topic") ? "repeat topic=" : "is unknown");
		}
	}

	@ParameterizedTest
	@CsvSource({ "GET /readyz, Content-Type: */*, 200", "X /livez, Content-Type: *, 405",
			"GET /nonsense, Content-Type: */*, 404", "POST /mcp, Content-Type: */*, 415",
			"GET /readyz, 'Accept: ,', 400", "HEAD /actuator/health, Accept: x, 406" })
	void requestWhenMediaTypeIsInvalidGetsAResponse(String line, String header, int status) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			assertThat(client.exchange(line, header + "\r\n").status()).isEqualTo(status);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /", "GET /livez", "POST /api/v1/facts", "GET /assets/none", "POST /mcp" })
	void queryWhenUnreadableIsRefusedWithoutAnError(String line) throws IOException {
		for (String query : List.of("?format=%ff", "?%zz=1", "?" + "a&".repeat(2000))) {
			try (RawClient client = new RawClient(this.port)) {
				RawClient.Response response = client.exchange(line + query);
				assertThat(response.status()).isEqualTo(400);
				assertThat(response.body()).contains("/problems/malformed-request", "The query cannot be read");
			}
		}
	}

	@Test
	void queryWhenUnreadableAfterARefusedMethodCausesNoError() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			assertThat(client.exchange("TRACE /problems/not-found?=%ff").status()).isEqualTo(405);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Host: localhost\r\nExpect: x", "Host: localhost\r\nHost: localhost", "Host: a b",
			"Host: :x", "X: y", "Host: localhost\r\nContent-Length: x",
			"Host: localhost\r\nContent-Length: 1\r\nContent-Length: 2", "Host: localhost\r\nTransfer-Encoding: x",
			"Host: localhost\r\nTransfer-Encoding: chunked, x", "Host: localhost\r\n: x", "Host: localhost\r\nX y: z",
			"Host: localhost\r\nX" })
	void requestWhenHeadersAreUnreadableIsRefusedWhateverItsTarget(String headers) throws IOException {
		for (String line : List.of("OPTIONS *", "OPTIONS /", "GET *", "GET /", "POST *", "X *", "OPTIONS *?x",
				"OPTIONS http://localhost", "OPTIONS http://localhost/*", "GET /livez", "POST /mcp", "TRACE /api/v1")) {
			try (RawClient client = new RawClient(this.port)) {
				client.send(line + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");
				RawClient.Response response = client.read(false);
				assertThat(response.status()).as(line).isBetween(400, 501);
				assertThat(response.headers()).as(line).containsKeys("X-Content-Type-Options", "X-Request-Id");
				assertThat(response.body()).as(line).contains("\"type\":");
			}
		}
	}

	@Test
	void formWhenItDoesNotArriveIsNotWaitedFor() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			client.send("POST /api/v1/facts HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\n\r\na");
			assertThat(client.read(false).status()).isEqualTo(405);
		}
	}

	@Test
	void languagesWhenManyAreIgnored() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			String many = "Accept-Language: " + "de,".repeat(100) + "en\r\n";
			assertThat(client.exchange("GET /api/v1/topics", many).status()).isEqualTo(200);
		}
	}

	@Test
	void searchWhenTitleHasBracketsFindsIt() throws IOException {
		RawClient.Response response = get("/api/v1/search?q=[PATCH%200/7]%20KVM");
		assertThat(response.status()).isEqualTo(200);
		assertThat(get("/api/v1/facts?id=[x]").body()).contains("?id=%5Bx%5D");
	}

	@Test
	void responseWhenOpenToAllOriginsIsTheSameForAll() throws IOException {
		for (String origin : new String[] { "", "Origin: https://a.org\r\n" }) {
			try (RawClient client = new RawClient(this.port)) {
				RawClient.Response response = client.exchange("GET /api/v1/topics", origin);
				assertThat(response.headers()).containsEntry("Access-Control-Allow-Origin", "*");
				assertThat(response.headers().get("Vary")).doesNotContain("Origin");
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "//, <!DOCTYPE html>", "//?x=1, <!DOCTYPE html>", "//:x, <!DOCTYPE html>", "//facts, <!DOCTYPE html>",
			"//api/v1/facts, '\"instance\":\"/api/v1/facts\"'" })
	void pathWhenItBeginsWithTwoSlashesIsNotFound(String path, String content, CapturedOutput output)
			throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			RawClient.Response response = client.exchange("GET " + path, "Accept: text/html\r\n");
			assertThat(response.status()).isEqualTo(404);
			assertThat(response.body()).contains(content);
		}
		assertThat(output).doesNotContain("\tat ");
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/facts/, /api/v1/facts", "/api/v1/facts/?limit=1, /api/v1/facts?limit=1", "/facts/, /facts",
			"/people/avi-kivity/, /people/avi-kivity", "/ask/?question=x, /ask?question=x" })
	void pathWhenItEndsWithASlashIsRedirected(String path, String location) throws IOException {
		RawClient.Response response = get(path);
		assertThat(response.status()).isEqualTo(308);
		assertThat(response.headers().get("Location")).endsWith(location);
	}

	@ParameterizedTest
	@CsvSource({ "GET /api/v1/facts/%FF, 400", "GET /api/v1/%zz, 400", "TRACE /api/v1/facts, 405" })
	void refusalByTheWebServerIsReadableByOtherOrigins(String line, int status) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			RawClient.Response response = client.exchange(line, "Origin: https://a.org\r\n");
			assertThat(response.status()).isEqualTo(status);
			assertThat(response.headers()).containsEntry("Access-Control-Allow-Origin", "*");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "no%2Fbinary", "no%5Cbinary", "no%2520binary", "no%25", "a%2F..%2F..%2Ftopics" })
	void idWhenItHasAnEncodedSlashOrPercentSignIsUnknown(String id) throws IOException {
		RawClient.Response response = get("/api/v1/facts/" + id);
		assertThat(response.status()).isEqualTo(404);
		assertThat(response.body()).contains("Unknown id", "\"instance\":\"/api/v1/facts/" + id + "\"");
	}

	@Test
	void refusalByTheWebServerHasAnAbsoluteType() throws IOException {
		assertThat(get("/api/v1/%zz").body()).contains("\"type\":\"http://localhost");
	}

	@Test
	void refusalBeforeTheHostIsReadHasARelativeType() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			client
				.send("GET /api/v1/timeline?to=\uFF12 HTTP/1.1\r\nHost: kvm.example.org\r\nConnection: close\r\n\r\n");
			assertThat(client.read(false).body()).contains("\"type\":\"/problems/malformed-request\"");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1", "/api/v1/facts" })
	void linksWhenHostIsEmptyAreUsable(String path) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			client.send("GET " + path + " HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n");
			assertThat(client.read(false).body()).doesNotContain("http://:", "http:///");
		}
	}

	@Test
	void exportWhenSavedHasAFileExtension() throws IOException {
		assertThat(get("/api/v1/export?format=ndjson").headers().get("Content-Disposition")).contains(".ndjson");
	}

	@Test
	void idWhenTooLongIsRefused() throws IOException {
		assertThat(get("/api/v1/facts?id=" + "e".repeat(101)).status()).isEqualTo(400);
		assertThat(get("/api/v1/facts?id=" + "e".repeat(100)).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/facts/none, 404", "/api/v1/facts/not-the-keyboard-switch, 406", "/api/v1/faqs/none, 404",
			"/api/v1/releases/none, 404" })
	void entryWhenMissingReturns404InAnyRepresentation(String path, int status) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			assertThat(client.exchange("GET " + path, "Accept: text/html\r\n").status()).isEqualTo(status);
		}
	}

	@Test
	void swaggerUiWhenFetchedIsCompressedAndCached() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			RawClient.Response script = client.exchange("HEAD /swagger-ui/swagger-ui-bundle.js",
					"Accept-Encoding: gzip\r\n");
			assertThat(script.status()).isEqualTo(200);
			assertThat(script.headers()).containsEntry("Content-Encoding", "gzip")
				.containsEntry("Cache-Control", "max-age=3600, public")
				.containsKey("Last-Modified");
			assertThat(client
				.exchange("GET /swagger-ui/swagger-ui-bundle.js",
						"If-Modified-Since: " + script.headers().get("Last-Modified") + "\r\n")
				.status()).isEqualTo(304);
			assertThat(client.exchange("GET /swagger-ui/swagger-initializer.js").body())
				.containsPattern("syntaxHighlight: \\{\\s*activated: false");
		}
	}

	private RawClient.Response get(String target) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			return client.exchange("GET " + target);
		}
	}

}
