package org.kvmfacts.mcp.protocol;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.content.DataRevision;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Turns our tools into tools of the protocol: their schemas, how they are called, and
 * what a model is told when they find nothing or fail.
 */
@Component
class ToolSpecifications {

	/**
	 * The name under which an answer says how its arguments were changed.
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

	SyncToolSpecification of(McpTool<?, ?> tool) {
		ToolDescription description = Objects.requireNonNull(tool.getClass().getAnnotation(ToolDescription.class));
		ToolSchemas schema = Objects.requireNonNull(this.schemas.get(description.name()), description.name());
		Tool definition = Tool.builder(description.name(), schema.arguments())
			.title(description.title())
			.description(description.use())
			.outputSchema(schema.answer())
			.annotations(READS)
			.build();
		return SyncToolSpecification.builder()
			.tool(definition)
			.callHandler((context, request) -> call(() -> answer(tool, schema, request.arguments()), description.json(),
					changes(context)))
			.build();
	}

	/**
	 * The schema of the arguments of a tool, if there is such a tool.
	 */
	@Nullable Map<String, Object> arguments(String tool) {
		ToolSchemas schema = this.schemas.get(tool);
		return (schema != null) ? schema.arguments() : null;
	}

	@SuppressWarnings("unchecked")
	private static List<String> changes(McpTransportContext context) {
		return Objects.requireNonNullElse((List<String>) context.get(CHANGES), List.of());
	}

	private CallToolResult call(Supplier<Map<String, Object>> tool, boolean asJson, List<String> changes) {
		try {
			Map<String, Object> answer = tool.get();
			answer.put("revision", this.revision.id());
			if (!changes.isEmpty()) {
				answer.put(CHANGES, changes);
			}
			String text = asJson ? this.json.writeValueAsString(answer) : this.writer.text(answer);
			return result(text).structuredContent(answer).build();
		}
		catch (RuntimeException ex) {
			return result(String.join("\n", McpErrors.message(ex), String.join(" ", changes)).strip()).isError(true)
				.build();
		}
	}

	private <A extends Record> Map<String, Object> answer(McpTool<A, ?> tool, ToolSchemas schema,
			Map<String, Object> arguments) {
		JavaType type = this.json.getTypeFactory().constructType(tool.getClass()).findTypeParameters(McpTool.class)[0];
		try {
			return this.writer.data(tool.call(this.json.<A>convertValue(arguments, type)));
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
