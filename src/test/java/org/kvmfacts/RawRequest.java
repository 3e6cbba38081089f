package org.kvmfacts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.json.JsonMapper;

/**
 * Generates raw requests that no client library would send: of all sizes up to and just
 * over each limit, with characters of all Unicode planes, to all kinds of paths.
 *
 * @param text the whole request
 */
record RawRequest(String method, String text) {

	private static final int LIMIT = 8 * 1024;

	private static final List<String> PATHS = List.of("/", "/api/v1", "/api/v1/facts", "/api/v1/facts/x",
			"/api/v1/search", "/api/v1/answers", "/api/v1/timeline", "/api/v1/ownership", "/api/v1/people", "/facts",
			"/timeline", "/people", "/search", "/ask", "/mcp", "/swagger-ui.html", "/swagger-ui/index.html",
			"/problems/not-found", "/problems/x", "/llms.txt", "/.well-known/api-catalog", "/.well-known/security.txt",
			"/v3/api-docs", "/v3/api-docs.yaml", "/livez", "*", "/nonsense");

	private static final List<String> METHODS = List.of("GET", "GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "POST",
			"PUT", "TRACE", "X");

	private static final List<String> NAMES = List.of("q", "question", "id", "topic", "limit", "cursor", "from", "to",
			"format", "topic[]", "topic.x", "_topic", "x", "");

	private static final List<Integer> PLANES = List.of(0x20, 0x3B1, 0x627, 0x337F, 0x4E00, 0xAC00, 0xFF21, 0x1F600,
			0x20000, 0xE0100, 0x10FF00);

	private static final List<Integer> SIZES = List.of(0, 1, 2, 99, 100, 101, 199, 200, 201, 499, 500, 501, 900);

	private static final List<String> HEADERS = List.of("Accept", "Accept-Encoding", "Accept-Language", "If-None-Match",
			"If-Modified-Since", "Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers",
			"X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Request-Id", "Range", "Cookie",
			"Content-Type", "MCP-Protocol-Version", "Expect", "Host", "Content-Length", "Transfer-Encoding");

	private static final List<String> VALUES = List.of("*/*", "a/b", "application/json", "text/html", "gzip", "\"x\"",
			"*", ",", ";q=0", "https://example.org", "GET", "null", "bytes=0-1", "10.0.0.1", "\u00e9");

	/**
	 * The MCP tools with their arguments.
	 */
	private static final List<List<String>> TOOLS = List.of(List.of("answer_question", "question"),
			List.of("search", "query", "type", "topic"), List.of("get", "type", "id"),
			List.of("who_maintains", "subsystem", "architecture", "release"),
			List.of("who_owns", "release", "architecture"), List.of("timeline", "from", "to", "organisation"),
			List.of("list_organisations", "kind", "architecture"), List.of("nonsense", "x"));

	private static final List<String> WORDS = List.of("fact", "faq", "source", "x86", "6.12", "red-hat", "kvm", "2007",
			"\u0000", "a\u0000b", "\ud800", "null", "-1");

	/**
	 * A request with something odd in its address or headers.
	 */
	static RawRequest odd(Random random) {
		String method = of(METHODS, random);
		return new RawRequest(method, method + " " + target(random) + " HTTP/1.1\r\nHost: localhost\r\n"
				+ "Connection: close\r\n" + headers(random) + "\r\n");
	}

	/**
	 * A request with some bytes changed.
	 */
	static RawRequest broken(Random random) {
		StringBuilder request = new StringBuilder(
				"GET " + of(PATHS, random) + "?q=kvm HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		for (int changes = random.nextInt(3) + 1; changes > 0; changes--) {
			request.setCharAt(random.nextInt(request.length() - 4), (char) random.nextInt(128));
		}
		// If the end was changed, another empty line must end the request.
		return new RawRequest("GET", request + "\r\n\r\n");
	}

	/**
	 * A message that calls a tool, or asks for a resource or a prompt.
	 */
	static RawRequest message(Random random) {
		List<String> tool = of(TOOLS, random);
		Map<String, Object> arguments = new TreeMap<>();
		tool.stream().skip(1).forEach((name) -> arguments.put(name, argument(random)));
		Map<String, Object> params = switch (random.nextInt(6)) {
			case 0 -> Map.of("name", "check_text", "arguments", Map.of("text", argument(random)));
			case 1 -> Map.of("uri", "kvm://facts/" + argument(random));
			default -> Map.of("name", tool.get(0), "arguments", arguments);
		};
		String method = params.containsKey("uri") ? "resources/read"
				: (params.containsValue("check_text") ? "prompts/get" : "tools/call");
		String body = JsonMapper.shared()
			.writeValueAsString(Map.of("jsonrpc", "2.0", "id", 1, "method", method, "params", params));
		return new RawRequest("POST", "POST /mcp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Content-Type: application/json\r\nAccept: application/json, text/event-stream\r\nContent-Length: "
				+ body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
	}

	private static Object argument(Random random) {
		return switch (random.nextInt(8)) {
			case 0 -> random.nextInt();
			case 1 -> List.of("a");
			case 2, 3 -> signs(random);
			default -> of(WORDS, random);
		};
	}

	private static String signs(Random random) {
		int first = of(PLANES, random);
		return IntStream.range(0, of(SIZES, random))
			.map((i) -> first + random.nextInt(200))
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
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
		// Up to the limit, and one more.
		String filled = target + (target.contains("?") ? "&" : "?") + "id=x".repeat(LIMIT / 4);
		return filled.substring(0, LIMIT + random.nextInt(2));
	}

	private static String value(Random random) {
		return (random.nextInt(10) == 0) ? of(List.of("[a]", "{}", "|", "^", "`", "\\", "%00", "%ff", "a,b"), random)
				: URLEncoder.encode(signs(random), StandardCharsets.UTF_8);
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
