package org.kvmfacts.mcp.protocol;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.ListResourcesResult;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.cache.CacheControlProperties;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * The endpoint for chatbots: one message in, one response out (Streamable HTTP without
 * sessions). It replaces the library's endpoint, which responds to an unreadable message
 * with a stack trace.
 */
@RestController
public class McpEndpoint implements McpStatelessServerTransport {

	public static final String PATH = "/mcp";

	private static final List<String> VERSIONS = List.of(ProtocolVersions.MCP_2025_11_25,
			ProtocolVersions.MCP_2025_06_18, ProtocolVersions.MCP_2025_03_26);

	private final McpMessages messages;

	private final ArgumentReader reader;

	private final StatelessRevision stateless;

	private final ToolSpecifications tools;

	private @Nullable McpStatelessServerHandler handler;

	McpEndpoint(McpJsonMapper json, McpMessages messages, ToolSpecifications tools, ArgumentReader reader,
			CacheControlProperties cached) {
		this.tools = tools;
		this.reader = reader;
		this.messages = messages;
		this.stateless = new StatelessRevision(VERSIONS, McpConfiguration.SERVER, cached.maxAge().toMillis(), json);
	}

	@PostMapping(path = { PATH, PATH + "/" }, consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE })
	ResponseEntity<String> receive(@RequestAttribute(MessageFilter.MESSAGE) byte[] body,
			@RequestHeader HttpHeaders headers) throws IOException {
		JSONRPCMessage message = this.messages.read(body);
		if (message instanceof JSONRPCRequest request) {
			return this.stateless.handles(request, headers) ? this.stateless.answer(request, headers, this::answer)
					: this.stateless.respond(200, answer(request));
		}
		Objects.requireNonNull(this.handler)
			.handleNotification(McpTransportContext.EMPTY, (JSONRPCNotification) message)
			.block();
		return ResponseEntity.accepted().build();
	}

	private JSONRPCResponse answer(JSONRPCRequest request) {
		try {
			McpParams.check(request);
			return McpErrors.inWords(request, Objects.requireNonNull(handle(request).block()));
		}
		catch (McpError ex) {
			return JSONRPCResponse.error(request.id(), ex.getJsonRpcError());
		}
		catch (RuntimeException ex) {
			return JSONRPCResponse.error(request.id(), McpErrors.ofLibrary(ex));
		}
	}

	private Mono<JSONRPCResponse> handle(JSONRPCRequest request) {
		McpStatelessServerHandler server = Objects.requireNonNull(this.handler);
		Map<?, ?> params = McpParams.of(request);
		String name = String.valueOf(params.get("name"));
		Map<String, Object> schema = this.tools.arguments(name);
		if (request.method().equals(McpSchema.METHOD_TOOLS_CALL) && schema != null) {
			Map<?, ?> given = (params.get("arguments") instanceof Map<?, ?> arguments) ? arguments : Map.of();
			ToolInput input = ToolInput.of(given, schema, this.reader);
			return server.handleRequest(McpTransportContext.create(Map.of(ToolSpecifications.CHANGES, input.changes())),
					new JSONRPCRequest(request.method(), request.id(),
							Map.of("name", name, "arguments", input.arguments())));
		}
		// The library fails if there are no params.
		return server
			.handleRequest(McpTransportContext.EMPTY, new JSONRPCRequest(request.method(), request.id(), params))
			.map((response) -> (response.result() instanceof ListResourcesResult all)
					? JSONRPCResponse.result(request.id(), McpParams.page(all.resources(), request)) : response);
	}

	@Override
	public List<String> protocolVersions() {
		return VERSIONS.stream().sorted().toList();
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
