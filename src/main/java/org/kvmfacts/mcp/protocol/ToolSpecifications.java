package org.kvmfacts.mcp.protocol;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
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

	/**
	 * Under which name a call is told what was changed in its arguments.
	 */
	static final String CHANGES = "adjusted";

	private static final ToolAnnotations READS = ToolAnnotations.builder().readOnlyHint(true).build();

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
			.callHandler((context, request) -> call(tool, request.arguments(), changes(context)))
			.build();
	}

	@SuppressWarnings("unchecked")
	private static List<String> changes(McpTransportContext context) {
		return Objects.requireNonNullElse((List<String>) context.get(CHANGES), List.of());
	}

	private <A extends Record, R extends Record> CallToolResult call(McpTool<A, R> tool, Map<String, Object> arguments,
			List<String> changes) {
		try {
			ToolReply<R> reply = tool.call(this.json.convertValue(arguments, tool.description().arguments()));
			Map<String, Object> content = this.json.convertValue(reply.content(), OBJECT);
			if (!changes.isEmpty()) {
				content.put(CHANGES, changes);
			}
			String text = (reply.text() != null) ? told(reply.text(), changes) : this.json.writeValueAsString(content);
			return CallToolResult.builder()
				.content(List.of(McpSchema.TextContent.builder(text).build()))
				.structuredContent(content)
				.build();
		}
		catch (RuntimeException ex) {
			return error(told(McpErrors.message(ex), changes));
		}
	}

	private static String told(String text, List<String> changes) {
		return changes.isEmpty() ? text : text + "\nArguments changed: " + String.join(" ", changes);
	}

	private static CallToolResult error(String message) {
		return CallToolResult.builder()
			.content(List.of(McpSchema.TextContent.builder(message).build()))
			.isError(true)
			.build();
	}

}
