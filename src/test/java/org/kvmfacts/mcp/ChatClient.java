package org.kvmfacts.mcp;

import java.util.Map;

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
final class ChatClient implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final McpSyncClient client;

	private ChatClient(McpSyncClient client) {
		this.client = client;
	}

	static ChatClient connect(int port) {
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

	@Override
	public void close() {
		this.client.close();
	}

}
