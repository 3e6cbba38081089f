package org.kvmfacts.mcp.protocol;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Makes tools of the protocol from ours: their schemas, how they are called, and what a
 * model is told when that fails.
 */
@Component
class ToolSpecifications {

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private static final ToolAnnotations READS = ToolAnnotations.builder()
		.readOnlyHint(true)
		.destructiveHint(false)
		.idempotentHint(true)
		.openWorldHint(false)
		.build();

	private final JsonMapper json;

	private final Map<String, ToolSchemas> schemas = ToolSchemas.read();

	ToolSpecifications(JsonMapper json) {
		this.json = json;
	}

	<A extends Record, R extends Record> SyncToolSpecification of(McpTool<A, R> tool) {
		ToolDescription<A> description = tool.description();
		ToolSchemas schema = Objects.requireNonNull(this.schemas.get(description.name()), description.name());
		Tool definition = Tool.builder(description.name(), schema.arguments())
			.title(description.title())
			.description(description.use())
			.outputSchema(schema.answer())
			.annotations(READS)
			.build();
		return SyncToolSpecification.builder()
			.tool(definition)
			.callHandler((context, request) -> call(tool, request.arguments()))
			.build();
	}

	private <A extends Record, R extends Record> CallToolResult call(McpTool<A, R> tool,
			@Nullable Map<String, Object> arguments) {
		try {
			Map<String, Object> given = (arguments != null) ? arguments : Map.of();
			ToolReply<R> reply = tool.call(this.json.convertValue(given, tool.description().arguments()));
			return CallToolResult.builder()
				.content(List.of(McpSchema.TextContent.builder(reply.text()).build()))
				.structuredContent(this.json.convertValue(reply.content(), OBJECT))
				.build();
		}
		catch (RuntimeException ex) {
			return error(McpErrors.message(ex));
		}
	}

	private static CallToolResult error(String message) {
		return CallToolResult.builder()
			.content(List.of(McpSchema.TextContent.builder(message).build()))
			.isError(true)
			.build();
	}

}
