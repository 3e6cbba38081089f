package org.kvmfacts.mcp.protocol;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests the limits of params.
 */
class McpParamsTests {

	@ParameterizedTest
	@CsvSource({ "0, 0", "50, 50", "999999, 999999", ", 0" })
	void cursorIsWhereAPageBegins(@Nullable String cursor, int from) {
		assertThat(McpParams.cursor(request("resources/list", params("cursor", cursor)))).isEqualTo(from);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "+1", "1.0", "1000000", "٣", " 1" })
	void cursorWhenUnknownIsRefused(String cursor) {
		expectInvalid(request("resources/list", params("cursor", cursor)), "start again without one");
	}

	@ParameterizedTest
	@CsvSource({ "50, true", "51, false" })
	void valuesAreCountedAtEachLevel(int count, boolean valid) {
		Map<String, Integer> many = IntStream.range(0, count)
			.boxed()
			.collect(Collectors.toMap((i) -> "a" + i, (i) -> i));
		JSONRPCRequest request = request("tools/call", Map.of("arguments", Map.of("inner", many)));
		if (valid) {
			assertThatCode(() -> McpParams.check(request)).doesNotThrowAnyException();
		}
		else {
			expectInvalid(request, "more than 50");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "protocolVersion", "capabilities", "clientInfo" })
	void introductionMustHaveEachParam(String missing) {
		Map<String, @Nullable Object> params = new HashMap<>(
				Map.of("protocolVersion", "1", "capabilities", Map.of(), "clientInfo", Map.of()));
		assertThatCode(() -> McpParams.check(request("initialize", params))).doesNotThrowAnyException();
		params.put(missing, null);
		expectInvalid(request("initialize", params), missing);
	}

	@Test
	void paramsWhenMissingAreNone() {
		assertThat(McpParams.of(request("ping", null))).isEmpty();
		assertThatCode(() -> McpParams.check(request("ping", null))).doesNotThrowAnyException();
	}

	private static Map<String, @Nullable Object> params(String name, @Nullable Object value) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put(name, value);
		return params;
	}

	private static JSONRPCRequest request(String method, @Nullable Object params) {
		return new JSONRPCRequest(method, 1, params);
	}

	private static void expectInvalid(JSONRPCRequest request, String reason) {
		assertThatExceptionOfType(McpError.class).isThrownBy(() -> McpParams.check(request))
			.withMessageContaining(reason)
			.satisfies((ex) -> assertThat(ex.getJsonRpcError().code()).isEqualTo(-32602));
	}

}
