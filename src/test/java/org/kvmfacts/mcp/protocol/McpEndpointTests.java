package org.kvmfacts.mcp.protocol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.content.FewFacts;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which messages the MCP server accepts from whom, independent of the database.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "kvmfacts.rate-limit.requests=1000", "kvmfacts.mcp.allowed-hosts=localhost:*,KVM.example.org",
				"kvmfacts.mcp.allowed-origins=http://localhost:*,https://chat.example.org" })
@FewFacts
class McpEndpointTests {

	private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

	private static final String META = "{\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
			+ "\"io.modelcontextprotocol/clientCapabilities\":{}},\"notifications\":{}}";

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void pingWhenSentGetsAResponseAndIsCounted() throws IOException, InterruptedException {
		HttpResponse<String> response = post(PING);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}");
		assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
		assertThat(response.headers().firstValue("RateLimit")).isPresent();
	}

	@Test
	void notificationWhenSentIsAcceptedWithoutBody() throws IOException, InterruptedException {
		HttpResponse<String> response = post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
		assertThat(response.statusCode()).isEqualTo(202);
		assertThat(response.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "{", "{}", "[]", "[null]", "[" + PING + "]", "7", "\"a\"", PING + " x",
			"{\"id\":1,\"method\":\"ping\"}", "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}",
			"{\"jsonrpc\":2.0,\"id\":1,\"method\":\"ping\"}", "{\"jsonrpc\":\"2.0\"}", "{\"jsonrpc\":\"2.0\",\"id\":1}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":null}", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":1}",
			"{\"jsonrpc\":\"2.0\",\"method\":null}", "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}",
			"{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":true,\"method\":\"ping\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}" })
	void messageWhenUnreadableReturnsAProblem(String message) throws IOException, InterruptedException {
		expectProblem(post(message), 400, "malformed-request");
	}

	@Test
	void messageWhenNotInUtf8ReturnsAProblem() throws IOException, InterruptedException {
		byte[] latin = "{\"jsonrpc\":\"2.0\",\"id\":\"é\",\"method\":\"ping\"}".getBytes(StandardCharsets.ISO_8859_1);
		expectProblem(CLIENT.send(request().POST(BodyPublishers.ofByteArray(latin)).build(), BodyHandlers.ofString()),
				400, "malformed-request");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{"jsonrpc":"2.0","id":1,"method":"facts/list"}                                      | -32601 | facts/list
					{"jsonrpc":"2.0","id":1,"method":"ping","params":1}                                 | -32602 | an object
					{"jsonrpc":"2.0","id":1,"method":"tools/list","params":[]}                          | -32602 | an object
					{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"x"}}              | -32602 | cursor
					{"jsonrpc":"2.0","id":1,"method":"resources/templates/list","params":{"cursor":1}}  | -32602 | cursor
					{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}                          | -32602 | clientInfo
					{"jsonrpc":"2.0","id":1,"method":"tools/call"}                                      | -32602 | not found
					{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"delete"}}           | -32602 | delete
					{"jsonrpc":"2.0","id":1,"method":"tools/call","params":[1]}                         | -32602 | an object
					{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":{}}}              | -32602 | params
					{"jsonrpc":"2.0","id":1,"method":"prompts/get","params":{"name":"menu"}}            | -32602 | menu
					{"jsonrpc":"2.0","id":1,"method":"prompts/get"}                                     | -32602 | not found
					{"jsonrpc":"2.0","id":1,"method":"resources/read"}                                  | -32002 | not found
					{"jsonrpc":"2.0","id":1,"method":"completion/complete"}                             | -32602 | params
					{"jsonrpc":"2.0","id":1,"method":"completion/complete","params":{"ref":{"type":"ref/resource","uri":"kvm://facts/{id}"}}} | -32602 | params
					{"jsonrpc":"2.0","id":1,"method":"completion/complete","params":{"ref":{"type":"ref/resource","uri":"kvm://facts/{id}"},"argument":{"name":"id"}}} | -32602 | params
					{"jsonrpc":"2.0","id":1,"method":"completion/complete","params":{"ref":{"type":"ref/x"},"argument":{"name":"id","value":"x"}}} | -32602 | params
					{"jsonrpc":"2.0","id":1,"method":"completion/complete","params":{"ref":{"type":"ref/resource","uri":""},"argument":{"name":"id","value":"x"}}} | -32602 | params
					""")
	void methodWhenArgumentsAreInvalidRevealsNoInternals(String message, int code, String words)
			throws IOException, InterruptedException {
		HttpResponse<String> response = post(message);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).contains("\"code\":" + code, words)
			.doesNotContainPattern("Exception|modelcontextprotocol|jackson|java\\.|stackTrace|invalid_tool_name");
	}

	@Test
	void requestWhenItHasTooManyParamsIsRefused() throws IOException, InterruptedException {
		String many = IntStream.rangeClosed(1, 51)
			.mapToObj((i) -> "\"a" + i + "\":1")
			.collect(Collectors.joining(",", "{", "}"));
		assertThat(post(request("tools/call", "{\"name\":\"who_owns\",\"arguments\":" + many + "}")).body())
			.contains("\"code\":-32602", "more than 50");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "[]", "null", "\"x\"" })
	void toolWhenItsArgumentsAreEmptyIsCalled(String arguments) throws IOException, InterruptedException {
		assertThat(post(request("tools/call", "{\"name\":\"who_owns\",\"arguments\":" + arguments + "}")).body())
			.contains("\"isError\":false", "filesWithNotice");
	}

	@Test
	void argumentOfAPromptWhenTypedHasNoCompletion() throws IOException, InterruptedException {
		assertThat(post(request("completion/complete",
				"{\"ref\":{\"type\":\"ref/prompt\",\"name\":\"check_text\"},"
						+ "\"argument\":{\"name\":\"text\",\"value\":\"K\"}}"))
			.body()).contains("\"completion\":{\"values\":[],\"total\":0,\"hasMore\":false}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "{}", "{\"cursor\":null}", "{\"_meta\":{\"progressToken\":1}}" })
	void listWhenCursorIsMissingIsReturned(String params) throws IOException, InterruptedException {
		assertThat(post("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"prompts/list\",\"params\":" + params + "}").body())
			.contains("check_text");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "DELETE", "PUT" })
	void methodWhenNotPostReturns405(String method) throws IOException, InterruptedException {
		HttpResponse<String> response = CLIENT.send(request().method(method, BodyPublishers.noBody()).build(),
				BodyHandlers.ofString());
		expectProblem(response, 405, "method-not-allowed");
		assertThat(response.headers().firstValue("Allow").orElseThrow()).contains("POST").doesNotContain("GET");
	}

	@Test
	void messageWhenTooLargeReturns413() throws IOException, InterruptedException {
		String large = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":{\"x\":\"" + "y".repeat(64 * 1024)
				+ "\"}}";
		expectProblem(post(large), 413, "request-refused");
		expectProblem(CLIENT.send(request()
			.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))))
			.build(), BodyHandlers.ofString()), 413, "request-refused");
	}

	@Test
	void messageWhenItsChunksAreMalformedReturns400() throws IOException {
		String request = """
				POST /mcp HTTP/1.1
				Host: localhost
				Content-Type: application/json
				Transfer-Encoding: chunked
				Connection: close

				zz
				""";
		assertThat(exchange(request.replace("\n", "\r\n"))).startsWith("HTTP/1.1 400")
			.contains("/problems/malformed-request");
	}

	@Test
	void mediaTypeWhenOtherThanJsonIsRefused() throws IOException, InterruptedException {
		HttpRequest text = HttpRequest.newBuilder(uri())
			.header("Content-Type", "text/plain")
			.POST(BodyPublishers.ofString(PING))
			.build();
		expectProblem(CLIENT.send(text, BodyHandlers.ofString()), 415, "request-refused");
		HttpRequest html = request().setHeader("Accept", "text/html").POST(BodyPublishers.ofString(PING)).build();
		expectProblem(CLIENT.send(html, BodyHandlers.ofString()), 406, "not-acceptable");
	}

	@ParameterizedTest
	@CsvSource({ "2025-11-25, 2025-11-25", "2025-06-18, 2025-06-18", "2025-03-26, 2025-03-26",
			"1999-01-01, 2025-11-25" })
	void protocolVersionIsTheRequestedOrTheNewest(String asked, String given) throws IOException, InterruptedException {
		HttpResponse<String> response = post(
				"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"" + asked
						+ "\",\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).contains("\"protocolVersion\":\"" + given + "\"");
	}

	@Test
	void protocolVersionWhenUnknownListsTheSupportedOnes() throws IOException, InterruptedException {
		HttpResponse<String> response = stateless("1999-01-01", "ping", PING);
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("\"id\":1,", "\"code\":-32022", "\"requested\":\"1999-01-01\"",
				"\"2026-07-28\",\"2025-11-25\",\"2025-06-18\",\"2025-03-26\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			server/discover      | 200 | "supportedVersions":["2026-07-28"    | "cacheScope":"public"
			tools/list           | 200 | "ttlMs":300000                       | "resultType":"complete"
			prompts/list         | 200 | "io.modelcontextprotocol/serverInfo" | "cacheScope":"public"
			subscriptions/listen | 200 | notifications/subscriptions/acknowledged | "resultType":"complete"
			ping                 | 404 | "code":-32601                        | "id":1
			initialize           | 404 | "code":-32601                        | "id":1
			""")
	void methodOfTheStatelessRevisionWhenCalledGetsAResponse(String method, int status, String first, String second)
			throws IOException, InterruptedException {
		HttpResponse<String> response = stateless("2026-07-28", method, request(method, META));
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.body()).contains(first, second);
	}

	@ParameterizedTest
	@CsvSource({ "tools/list, 200", "ping, 404", "tools/call, 400" })
	void responseOfTheStatelessRevisionIsJsonWhicheverTypeIsAcceptedFirst(String method, int status)
			throws IOException, InterruptedException {
		HttpResponse<String> response = CLIENT.send(request().setHeader("Accept", "text/event-stream, application/json")
			.header("MCP-Protocol-Version", "2026-07-28")
			.header("Mcp-Method", method)
			.header("Mcp-Name", "other")
			.POST(BodyPublishers
				.ofString(request(method, META.replace(",\"notifications\":{}}", ",\"name\":\"get\"}"))))
			.build(), BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					tools/call     | name | who_owns          | who_owns                       | 200 | "structuredContent"
					tools/call     | name | who_owns          | =?base64?d2hvX293bnM=?=        | 200 | "structuredContent"
					tools/call     | name | who_owns          | =?base64?!?=                   | 400 | "code":-32020
					tools/call     | name | who_owns          | search                         | 400 | "code":-32020
					prompts/get    | name | explain_ownership | search                         | 400 | "code":-32020
					resources/read | uri  | kvm://facts/none  | kvm://facts/none               | 200 | "data":{"uri":"kvm://facts/none"}
					resources/read | uri  | kvm://facts/none  | kvm://facts/none               | 200 | "code":-32602
					""")
	void nameOfTheStatelessRevisionMustBeThatOfTheHeader(String method, String key, String named, String header,
			int status, String words) throws IOException, InterruptedException {
		String params = META.replace(",\"notifications\":{}}", ",\"" + key + "\":\"" + named + "\"}");
		HttpResponse<String> response = CLIENT.send(request().header("MCP-Protocol-Version", "2026-07-28")
			.header("Mcp-Method", method)
			.header("Mcp-Name", header)
			.POST(BodyPublishers.ofString(request(method, params)))
			.build(), BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.body()).contains(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					2026-07-28 | tools/list   | {}                                                             | -32602
					2025-11-25 | tools/list   | {"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}} | -32020
					2026-07-28 | prompts/list | {"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}} | -32020
					""")
	void requestOfTheStatelessRevisionWhenInconsistentIsRefused(String version, String header, String params, int code)
			throws IOException, InterruptedException {
		HttpResponse<String> response = stateless(version, header, request("tools/list", params));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("\"id\":1", "\"code\":" + code);
	}

	private static String request(String method, String params) {
		return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":" + params + "}";
	}

	private HttpResponse<String> stateless(String version, String method, String message)
			throws IOException, InterruptedException {
		return CLIENT.send(request().header("MCP-Protocol-Version", version)
			.header("Mcp-Method", method)
			.POST(BodyPublishers.ofString(message))
			.build(), BodyHandlers.ofString());
	}

	@ParameterizedTest
	@CsvSource({ "localhost, 200", "localhost:8080, 200", "LocalHost:8080, 200", "kvm.example.org, 200",
			"evil.example, 403", "kvm.example.org.evil.example, 403", "localhost.evil.example, 403", "127.0.0.1, 403" })
	void hostWhenNotAllowedIsRefused(String host, int status) throws IOException {
		assertThat(send(host)).startsWith("HTTP/1.1 " + status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/mcp", "/mcp/", "//mcp", "/mcp;x=1", "/%6dcp" })
	void hostWhenNotAllowedIsRefusedHoweverThePathIsWritten(String path) throws IOException {
		assertThat(send(path, "evil.example")).startsWith("HTTP/1.1 403");
	}

	@Test
	void hostWhenForwardedIsIgnored() throws IOException {
		assertThat(send("evil.example\r\nX-Forwarded-Host: localhost")).startsWith("HTTP/1.1 403")
			.contains("application/problem+json", "/problems/request-refused");
	}

	@ParameterizedTest
	@CsvSource({ "http://localhost:6274, 200", "https://chat.example.org, 200", "https://evil.example, 403",
			"http://localhost:80@evil.example, 403", "null, 403" })
	void originWhenNotAllowedIsRefused(String origin, int status) throws IOException, InterruptedException {
		HttpResponse<String> response = CLIENT.send(
				request().header("Origin", origin).POST(BodyPublishers.ofString(PING)).build(),
				BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Access-Control-Allow-Origin").isPresent()).isEqualTo(status == 200);
		if (status == 403) {
			expectProblem(response, 403, "request-refused");
		}
	}

	@Test
	void preflightWhenForAnotherMethodReturnsAProblem() throws IOException, InterruptedException {
		HttpRequest preflight = HttpRequest.newBuilder(uri())
			.method("OPTIONS", BodyPublishers.noBody())
			.header("Origin", "https://chat.example.org")
			.header("Access-Control-Request-Method", "GET")
			.build();
		HttpResponse<String> response = CLIENT.send(preflight, BodyHandlers.ofString());
		expectProblem(response, 403, "request-refused");
		assertThat(response.body()).contains("may send POST");
	}

	@Test
	void preflightWhenFromAnAllowedOriginIsAllowed() throws IOException, InterruptedException {
		HttpRequest preflight = HttpRequest.newBuilder(uri())
			.method("OPTIONS", BodyPublishers.noBody())
			.header("Origin", "https://chat.example.org")
			.header("Access-Control-Request-Method", "POST")
			.header("Access-Control-Request-Headers", "content-type, mcp-protocol-version")
			.build();
		HttpResponse<String> response = CLIENT.send(preflight, BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("https://chat.example.org");
		assertThat(response.headers().firstValue("Access-Control-Allow-Headers"))
			.contains("content-type, mcp-protocol-version");
	}

	private HttpResponse<String> post(String message) throws IOException, InterruptedException {
		return CLIENT.send(request().POST(BodyPublishers.ofString(message)).build(), BodyHandlers.ofString());
	}

	// The client of Java sets the header Host itself.
	private String send(String host) throws IOException {
		return send("/mcp", host);
	}

	private String send(String path, String host) throws IOException {
		return exchange("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: application/json\r\n"
				+ "Accept: application/json\r\nConnection: close\r\nContent-Length: " + PING.length() + "\r\n\r\n"
				+ PING);
	}

	private String exchange(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			OutputStream out = socket.getOutputStream();
			out.write(request.getBytes(StandardCharsets.UTF_8));
			InputStream in = socket.getInputStream();
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private HttpRequest.Builder request() {
		return HttpRequest.newBuilder(uri())
			.version(HttpClient.Version.HTTP_1_1)
			.header("Content-Type", "application/json")
			.header("Accept", "application/json, text/event-stream");
	}

	private URI uri() {
		return URI.create("http://localhost:" + this.port + "/mcp");
	}

	private static void expectProblem(HttpResponse<String> response, int status, String type) {
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(response.body()).contains("/problems/" + type).doesNotContainPattern("Exception|stackTrace|jackson");
	}

}
