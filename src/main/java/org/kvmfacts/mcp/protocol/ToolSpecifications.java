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
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.content.DataRevision;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Turns our tools into tools of the protocol: their schemas, how they are called, and
 * what a model is told when they find nothing or fail.
 */
@Component
class ToolSpecifications {

	/**
	 * The name under which an answer tells how its arguments were changed.
	 */
	static final String CHANGES = "adjusted";

	private static final ToolAnnotations READS = ToolAnnotations.builder().readOnlyHint(true).build();

	private final JsonMapper json;

	private final ToolWriter writer;

	private final DataRevision revision;

	private final Map<String, ToolSchemas> schemas = ToolSchemas.read();

	ToolSpecifications(JsonMapper json, ToolWriter writer, DataRevision revision) {
		this.json = json;
		this.writer = writer;
		this.revision = revision;
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
			.callHandler((context, request) -> call(tool, schema, request.arguments(), changes(context)))
			.build();
	}

	@SuppressWarnings("unchecked")
	private static List<String> changes(McpTransportContext context) {
		return Objects.requireNonNullElse((List<String>) context.get(CHANGES), List.of());
	}

	private <A extends Record, R extends Record> CallToolResult call(McpTool<A, R> tool, ToolSchemas schema,
			Map<String, Object> arguments, List<String> changes) {
		try {
			Map<String, Object> answer = answer(tool, schema, arguments);
			answer.put("revision", this.revision.id());
			if (!changes.isEmpty()) {
				answer.put(CHANGES, changes);
			}
			String text = tool.description().json() ? this.json.writeValueAsString(answer) : this.writer.text(answer);
			return result(text).structuredContent(answer).build();
		}
		catch (RuntimeException ex) {
			return result(String.join("\n", McpErrors.message(ex), String.join(" ", changes)).strip()).isError(true)
				.build();
		}
	}

	private <A extends Record, R extends Record> Map<String, Object> answer(McpTool<A, R> tool, ToolSchemas schema,
			Map<String, Object> arguments) {
		try {
			return this.writer.data(tool.call(this.json.convertValue(arguments, tool.description().arguments())));
		}
		catch (NoMatchException | InvalidParametersException ex) {
			Map<String, Object> nothing = schema.nothing();
			nothing.put("hint", String.valueOf(ex.getMessage()));
			return nothing;
		}
	}

	private static CallToolResult.Builder result(String text) {
		return CallToolResult.builder().content(List.of(McpSchema.TextContent.builder(text).build()));
	}

}
