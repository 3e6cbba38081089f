package org.kvmfacts.guard;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests of all sizes up to each limit and beyond, in signs of all planes and in bytes
 * that are no request, on all kinds of paths: whatever comes, the service does not fail
 * and says what is wrong.
 */
@GuardTest({ "kvmfacts.rate-limit.enabled=false", "kvmfacts.answer-cache.enabled=false" })
class GeneratedBytesTests {

	private static final int TRIES = 1200;

	private static final int LIMIT = 8 * 1024;

	private static final List<String> PATHS = List.of("/", "/api/v1", "/api/v1/facts", "/api/v1/facts/x",
			"/api/v1/search", "/api/v1/answers", "/api/v1/timeline", "/api/v1/ownership", "/api/v1/people", "/mcp",
			"/swagger-ui.html", "/swagger-ui/index.html", "/problems/not-found", "/problems/x", "/llms.txt",
			"/.well-known/api-catalog", "/.well-known/security.txt", "/v3/api-docs", "/v3/api-docs.yaml", "/livez", "*",
			"/nonsense");

	private static final List<String> METHODS = List.of("GET", "GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "POST",
			"PUT", "TRACE", "X");

	private static final List<String> NAMES = List.of("q", "question", "id", "topic", "limit", "cursor", "from", "to",
			"format", "topic[]", "x", "");

	private static final List<Integer> PLANES = List.of(0x20, 0x3B1, 0x627, 0x337F, 0x4E00, 0xAC00, 0xFF21, 0x1F600,
			0x20000, 0xE0100, 0x10FF00);

	private static final List<Integer> SIZES = List.of(0, 1, 2, 99, 100, 101, 199, 200, 201, 499, 500, 501, 900);

	private static final List<String> HEADERS = List.of("Accept", "Accept-Encoding", "Accept-Language", "If-None-Match",
			"If-Modified-Since", "Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers",
			"X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Request-Id", "Range", "Cookie",
			"Content-Type", "MCP-Protocol-Version", "Expect");

	private static final List<String> VALUES = List.of("*/*", "a/b", "application/json", "text/html", "gzip", "\"x\"",
			"*", ",", ";q=0", "https://example.org", "GET", "null", "bytes=0-1", "10.0.0.1", "\u00e9");

	// How the web server itself says what it does not know.
	private static final List<Integer> UNKNOWN = List.of(501, 505);

	@LocalServerPort
	private int port;

	@Test
	void serviceWhenSentAnythingAnswersAndDoesNotFail() throws IOException {
		for (int seed = 0; seed < TRIES; seed++) {
			Random random = new Random(seed);
			String method = of(METHODS, random);
			String request = method + " " + target(random) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
					+ headers(random) + "\r\n";
			expectAnswer(seed, method, request);
		}
	}

	@Test
	void serviceWhenSentBytesThatAreNoRequestDoesNotFail() throws IOException {
		for (int seed = 0; seed < TRIES / 4; seed++) {
			Random random = new Random(seed);
			StringBuilder request = new StringBuilder("GET " + of(PATHS, random) + "?" + NAMES.get(0)
					+ "=kvm HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
			for (int changes = random.nextInt(3) + 1; changes > 0; changes--) {
				request.setCharAt(random.nextInt(request.length() - 4), (char) random.nextInt(128));
			}
			// Where the end was hit, another line has to end the request.
			expectAnswer(seed, "GET", request + "\r\n\r\n");
		}
	}

	private void expectAnswer(int seed, String method, String request) throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			RawClient.Response response = client.send(request).read("HEAD".equals(method));
			String about = seed + ": " + request.substring(0, Math.min(200, request.length())) + " -> "
					+ response.body();
			assertThat(response.status() < 500 || UNKNOWN.contains(response.status())).as(about).isTrue();
			assertThat(response.headers()).as(about).containsKey("X-Content-Type-Options");
			if (response.status() >= 400 && !"HEAD".equals(method)) {
				assertThat(response.body()).as(about).contains("\"type\":").doesNotContain("org.kvmfacts", "Exception");
			}
		}
	}

	private static String target(Random random) {
		String path = of(PATHS, random);
		int parameters = random.nextInt(4);
		String query = IntStream.range(0, parameters)
			.mapToObj((i) -> of(NAMES, random) + "=" + value(random))
			.collect(Collectors.joining("&"));
		String target = (query.isEmpty() || path.equals("*")) ? path : path + "?" + query;
		if (random.nextInt(8) > 0) {
			return target.substring(0, Math.min(target.length(), LIMIT));
		}
		// To the limit, and to one more.
		String filled = target + (target.contains("?") ? "&" : "?") + "id=x".repeat(LIMIT / 4);
		return filled.substring(0, LIMIT + random.nextInt(2));
	}

	private static String value(Random random) {
		int first = of(PLANES, random);
		String signs = IntStream.range(0, of(SIZES, random))
			.map((i) -> first + random.nextInt(200))
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
		return (random.nextInt(10) == 0) ? of(List.of("[a]", "{}", "|", "^", "`", "\\", "%00", "%ff", "a,b"), random)
				: URLEncoder.encode(signs, StandardCharsets.UTF_8);
	}

	private static String headers(Random random) {
		StringBuilder headers = new StringBuilder();
		for (int count = random.nextInt(4); count > 0; count--) {
			String name = of(HEADERS, random);
			String value = of(VALUES, random);
			String repeated = (random.nextInt(3) > 0) ? value
					: (value + ",").repeat(random.nextInt(LIMIT / (2 * (value.length() + 1)))) + value;
			headers.append((name + ": " + repeated + "\r\n").repeat(random.nextInt(10) == 0 ? 3 : 1));
		}
		return headers.toString();
	}

	private static <T> T of(List<T> values, Random random) {
		return values.get(random.nextInt(values.size()));
	}

}
