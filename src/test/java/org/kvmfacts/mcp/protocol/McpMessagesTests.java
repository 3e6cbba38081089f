package org.kvmfacts.mcp.protocol;

import java.nio.charset.StandardCharsets;

import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.api.problem.RefusedException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests at the borders of what is a message; what is far from one is tested on the
 * endpoint.
 */
class McpMessagesTests {

	private static final McpMessages MESSAGES = new McpMessages(JsonMapper.shared());

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"id":0,"method":"a"                     | 0          | a
			"id":9999999999,"method":"a"            | 9999999999 | a
			"id":"é🐧","method":"a"                 | é🐧        | a
			"id":"","method":""                     | ``         | ``
			"method":"a","id":1,"extra":[{}]        | 1          | a
			"id":1,"id":2,"method":"a","method":"b" | 2          | b
			""")
	void requestIsReadWithItsId(String members, String id, String method) {
		assertThat(read("{\"jsonrpc\":\"2.0\"," + members + "}")).isInstanceOfSatisfying(JSONRPCRequest.class,
				(request) -> {
					assertThat(request.id()).hasToString(id);
					assertThat(request.method()).isEqualTo(method);
				});
	}

	@Test
	void messageWithoutIdIsANotification() {
		assertThat(read("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":null}"))
			.isInstanceOf(JSONRPCNotification.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\ufeff{\"jsonrpc\":\"2.0\",\"method\":\"a\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":99999999999999999999,\"method\":\"a\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":1.0,\"method\":\"a\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\",\"params\":{\"n\":NaN}}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\",}", "{'jsonrpc':'2.0','method':'a'}",
			"{\"jsonrpc\":\"2.0\",\"method\":\"a\"}{}" })
	void messageWhenNotStrictlyJsonRpcIsRefused(String message) {
		expectRefused(message.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void messageWhenNestedTooDeeplyIsRefused() {
		expectRefused(("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\",\"params\":" + "[".repeat(20_000))
			.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void messageWhenInAnotherEncodingIsRefused() {
		String message = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\"}";
		expectRefused(message.getBytes(StandardCharsets.UTF_16));
		expectRefused(message.getBytes(StandardCharsets.UTF_16LE));
		expectRefused(message.replace('a', 'é').getBytes(StandardCharsets.ISO_8859_1));
	}

	private static JSONRPCMessage read(String message) {
		return MESSAGES.read(message.getBytes(StandardCharsets.UTF_8));
	}

	private static void expectRefused(byte[] message) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> MESSAGES.read(message))
			.withMessageContaining("JSON-RPC 2.0")
			.withNoCause();
	}

}
