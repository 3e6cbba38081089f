package org.kvmfacts.mcp.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.HttpHeaders;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.problem.RefusedException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where chatbots send their messages: one message in, one answer out (Streamable HTTP
 * without sessions). It takes the place of the library's endpoint, which answers a
 * message that it cannot read with a stack trace.
 */
@Hidden
@RestController
public class McpEndpoint implements McpStatelessServerTransport {

	public static final String PATH = "/mcp";

	private final McpJsonMapper json;

	private final McpMessages messages;

	private @Nullable McpStatelessServerHandler handler;

	McpEndpoint(@Qualifier("mcpServerJsonMapper") JsonMapper json, McpMessages messages) {
		this.json = new JacksonMcpJsonMapper(json);
		this.messages = messages;
	}

	@PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<String> receive(InputStream body,
			@RequestHeader(name = HttpHeaders.PROTOCOL_VERSION, required = false) @Nullable String version)
			throws IOException {
		if (version != null && !protocolVersions().contains(version)) {
			throw new RefusedException(HttpStatus.BAD_REQUEST,
					"The header MCP-Protocol-Version must be one of " + String.join(", ", protocolVersions()) + ".");
		}
		JSONRPCMessage message = this.messages.read(body);
		McpStatelessServerHandler server = Objects.requireNonNull(this.handler);
		if (message instanceof JSONRPCRequest request) {
			return ResponseEntity.ok(this.json.writeValueAsString(answer(server, request)));
		}
		server.handleNotification(McpTransportContext.EMPTY, (JSONRPCNotification) message).block();
		return ResponseEntity.accepted().build();
	}

	private static @Nullable JSONRPCResponse answer(McpStatelessServerHandler server, JSONRPCRequest request) {
		return Mono.defer(() -> {
			McpParams.check(request);
			return server.handleRequest(McpTransportContext.EMPTY, request);
		})
			.map((response) -> inWords(request, response))
			.onErrorResume((ex) -> Mono.just((ex instanceof McpError error)
					? JSONRPCResponse.error(request.id(), error.getJsonRpcError()) : unreadableParams(request)))
			.block();
	}

	// The library gives examples of the protocol as messages, and what is wrong as data.
	private static JSONRPCResponse inWords(JSONRPCRequest request, JSONRPCResponse response) {
		JSONRPCError error = response.error();
		if (error != null && error.code() == McpSchema.ErrorCodes.INTERNAL_ERROR) {
			return unreadableParams(request);
		}
		return (error != null && error.data() instanceof String reason)
				? JSONRPCResponse.error(request.id(), new JSONRPCError(error.code(), reason)) : response;
	}

	// All that the rooms throw has been turned into words before. What is left failed to
	// read the parameters, and tells of classes.
	private static JSONRPCResponse unreadableParams(JSONRPCRequest request) {
		return JSONRPCResponse.error(request.id(), new JSONRPCError(McpSchema.ErrorCodes.INVALID_PARAMS,
				"The params of the request are not those of its method."));
	}

	// The version before these has batches, of which each would count as one request for
	// the rate limit, however many there are in it.
	@Override
	public List<String> protocolVersions() {
		return List.of(ProtocolVersions.MCP_2025_06_18, ProtocolVersions.MCP_2025_11_25);
	}

	@Override
	public void setMcpHandler(McpStatelessServerHandler mcpHandler) {
		this.handler = mcpHandler;
	}

	@Override
	public Mono<Void> closeGracefully() {
		return Mono.empty();
	}

}
