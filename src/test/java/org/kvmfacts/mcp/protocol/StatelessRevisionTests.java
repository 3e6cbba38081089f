package org.kvmfacts.mcp.protocol;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.Implementation;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what the newest revision of the protocol asks of a request and adds to a result.
 */
class StatelessRevisionTests {

	private static final String NEWEST = "2026-07-28";

	private static final StatelessRevision REVISION = new StatelessRevision(List.of("2025-11-25"),
			Implementation.builder("test", "1").build(), 60_000, new JacksonMcpJsonMapper(JsonMapper.shared()));

	@ParameterizedTest
	@CsvSource({ ", , false", "2025-11-25, , false", "2025-11-25, 2025-11-25, false", "2026-07-28, , true",
			", 2026-07-28, true", "2025-11-25, 2026-07-28, true", "1999-01-01, , true", "'', , true" })
	void requestIsHandledIfItNamesNoOlderVersion(@Nullable String header, @Nullable String stated, boolean handled) {
		assertThat(REVISION.handles(request("tools/list", meta(stated)), headers(header, "tools/list", null)))
			.isEqualTo(handled);
	}

	@ParameterizedTest
	@CsvSource({ "1999-01-01, , -32022", "1999-01-01, 1999-01-01, -32022", "1999-01-01, 2026-07-28, -32020",
			", 2026-07-28, -32020", ", 1999-01-01, -32020", "2026-07-28, , -32602", "2026-07-28, 2026-07-28, 0" })
	void versionOfTheHeaderMustBeThatOfTheBody(@Nullable String header, @Nullable String stated, int code)
			throws IOException {
		expect(answer(request("tools/list", meta(stated)), headers(header, "tools/list", null)), code);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			who_owns | who_owns                  | 0
			who_owns |                           | -32020
			who_owns | WHO_OWNS                  | -32020
			who_owns | =?base64?d2hvX293bnM=?=   | 0
			who_owns | =?base64?d2hvX293bnM?=    | 0
			who_owns | =?base64?d2hvX293bnM=     | -32020
			who_owns | =?BASE64?d2hvX293bnM=?=   | -32020
			who_owns | =?base64??=               | -32020
			who_owns | =?base64?=                | -32020
			who_owns | =?base64?d2hv_293bnM=?=   | -32020
			é        | =?base64?w6k=?=           | 0
			é        | =?base64?6Q==?=           | -32020
			         | other                     | 0
			""")
	void nameOfTheHeaderMustBeThatOfTheBody(@Nullable String named, @Nullable String header, int code)
			throws IOException {
		Map<String, @Nullable Object> params = meta(NEWEST);
		params.put("name", named);
		expect(answer(request("tools/call", params), headers(NEWEST, "tools/call", header)), code);
	}

	@ParameterizedTest
	@CsvSource({ "-32601, 404, -32601", "-32021, 400, -32021", "-32602, 200, -32602", "-32002, 200, -32602",
			"-32000, 200, -32000" })
	void errorHasTheStatusAndTheCodeOfTheRevision(int code, int status, int translated) throws IOException {
		JSONRPCRequest request = request("resources/list", meta(NEWEST));
		ResponseEntity<String> response = REVISION.answer(request, headers(NEWEST, "resources/list", null),
				(asked) -> JSONRPCResponse.error(1, new JSONRPCError(code, "No.")));
		assertThat(response.getStatusCode().value()).isEqualTo(status);
		assertThat(response.getBody()).contains("\"code\":" + translated);
	}

	@ParameterizedTest
	@CsvSource({ "tools/list, true", "resources/read, true", "server/discover, true", "completion/complete, false" })
	void resultIsCompletedAndKeepsItsMeta(String method, boolean cached) throws IOException {
		String body = answer(request(method, meta(NEWEST)), headers(NEWEST, method, null)).getBody();
		Map<?, ?> result = (Map<?, ?>) Objects
			.requireNonNull(JsonMapper.shared().readValue(body, Map.class).get("result"));
		assertThat(result.get("resultType")).isEqualTo("complete");
		assertThat(result.get("ttlMs")).isEqualTo(cached ? 60_000 : null);
		boolean discover = method.equals("server/discover");
		assertThat(result.containsKey("serverInfo")).isNotEqualTo(discover);
		assertThat(result.get("supportedVersions")).isEqualTo(discover ? List.of(NEWEST, "2025-11-25") : null);
		assertThat((Map<?, ?>) result.get("_meta")).hasSize(discover ? 1 : 2);
	}

	private static ResponseEntity<String> answer(JSONRPCRequest request, HttpHeaders headers) throws IOException {
		return REVISION.answer(request, headers, (asked) -> JSONRPCResponse.result(asked.id(),
				Map.of("serverInfo", Map.of(), "capabilities", Map.of(), "_meta", Map.of("a", 1))));
	}

	private static JSONRPCRequest request(String method, Map<String, @Nullable Object> params) {
		return new JSONRPCRequest(method, 1, params);
	}

	private static HttpHeaders headers(@Nullable String version, String method, @Nullable String name) {
		HttpHeaders headers = new HttpHeaders();
		headers.setAll(Map.of("Mcp-Method", method));
		if (version != null) {
			headers.set("MCP-Protocol-Version", version);
		}
		if (name != null) {
			headers.set("Mcp-Name", name);
		}
		return headers;
	}

	private static Map<String, @Nullable Object> meta(@Nullable String version) {
		Map<String, @Nullable Object> meta = new HashMap<>();
		meta.put("io.modelcontextprotocol/protocolVersion", version);
		meta.put("io.modelcontextprotocol/clientCapabilities", Map.of());
		return new HashMap<>(Map.of("_meta", meta));
	}

	private static void expect(ResponseEntity<String> response, int code) {
		assertThat(response.getStatusCode().value()).isEqualTo((code == 0) ? 200 : 400);
		assertThat(response.getBody()).contains((code == 0) ? "\"result\"" : "\"code\":" + code);
	}

}
