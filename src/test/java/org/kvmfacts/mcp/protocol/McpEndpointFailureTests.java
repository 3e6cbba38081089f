package org.kvmfacts.mcp.protocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kvmfacts.api.cache.CacheControlProperties;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Tests that a failure of the library or of a resource is not blamed on the client.
 */
@ExtendWith(OutputCaptureExtension.class)
class McpEndpointFailureTests {

	private final JsonMapper json = JsonMapper.shared();

	private final McpStatelessServerHandler handler = mock();

	private final McpEndpoint endpoint = new McpEndpoint(new JacksonMcpJsonMapper(this.json),
			new McpMessages(this.json), mock(ToolSpecifications.class), (name, value, property) -> value,
			new CacheControlProperties(Duration.ZERO, Duration.ZERO, Duration.ZERO));

	@BeforeEach
	void handle() {
		this.endpoint.setMcpHandler(this.handler);
	}

	@Test
	void failureWhenThrownIsLoggedAndNotRevealed(CapturedOutput output) throws IOException {
		given(this.handler.handleRequest(any(), any())).willThrow(new IllegalStateException("secret"));
		expectUnavailable(output);
	}

	@Test
	void failureWhenReturnedIsLoggedAndNotRevealed(CapturedOutput output) throws IOException {
		given(this.handler.handleRequest(any(), any()))
			.willReturn(Mono.just(JSONRPCResponse.error(1, new JSONRPCError(ErrorCodes.INTERNAL_ERROR, "secret"))));
		expectUnavailable(output);
	}

	private void expectUnavailable(CapturedOutput output) throws IOException {
		byte[] message = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"prompts/list\"}".getBytes(StandardCharsets.UTF_8);
		assertThat(this.endpoint.receive(message, new HttpHeaders()).getBody())
			.contains("\"code\":-32000", McpErrors.UNAVAILABLE)
			.doesNotContain("secret");
		assertThat(output).contains("ERROR", "IllegalStateException: secret", "\tat ");
	}

}
