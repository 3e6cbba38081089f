package org.kvmfacts.mcp;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Talks to the MCP server as a chatbot does, with the client of the protocol's SDK.
 */
final class ChatClient {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Map<Integer, ChatClient> CLIENTS = new ConcurrentHashMap<>();

	private final McpSyncClient client;

	private ChatClient(McpSyncClient client) {
		this.client = client;
	}

	/**
	 * The client of a server. All tests share it, because connecting takes longer than a
	 * call.
	 */
	static ChatClient of(int port) {
		return CLIENTS.computeIfAbsent(port, ChatClient::connect);
	}

	private static ChatClient connect(int port) {
		McpSyncClient client = McpClient
			.sync(HttpClientStreamableHttpTransport.builder("http://localhost:" + port).endpoint("/mcp").build())
			.build();
		client.initialize();
		return new ChatClient(client);
	}

	McpSyncClient client() {
		return this.client;
	}

	/**
	 * Calls a tool that may succeed or fail.
	 */
	CallToolResult call(String tool, Map<String, Object> arguments) {
		return this.client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
	}

	/**
	 * Calls a tool that must succeed, and returns the result as data.
	 */
	DocumentContext ask(String tool, Map<String, Object> arguments) {
		CallToolResult result = call(tool, arguments);
		assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
		return JsonPath.parse(JSON.writeValueAsString(result.structuredContent()));
	}

	/**
	 * Calls a tool that must fail, and returns the message for the model.
	 */
	String fail(String tool, Map<String, Object> arguments) {
		CallToolResult result = call(tool, arguments);
		assertThat(result.isError()).as(text(result)).isTrue();
		assertThat(result.structuredContent()).isNull();
		return text(result);
	}

	static String text(CallToolResult result) {
		return ((TextContent) result.content().get(0)).text();
	}

	static String json(Object message) {
		return JSON.writeValueAsString(message);
	}

}
