package org.kvmfacts.mcp.protocol;

import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncCompletionSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.AudioContent;
import io.modelcontextprotocol.spec.McpSchema.BlobResourceContents;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult.CompleteCompletion;
import io.modelcontextprotocol.spec.McpSchema.Content;
import io.modelcontextprotocol.spec.McpSchema.EmbeddedResource;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.ImageContent;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.PromptReference;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceContents;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Tools, resources and prompts that the scenarios of the official conformance suite use.
 * They are not part of the service: .ci/chatbot adds them with the profile conformance.
 */
@Configuration(proxyBeanMethods = false)
@Profile("conformance")
class ConformanceFixtures {

	private static final String PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";

	private static final String SILENCE = "UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=";

	private static final Content IMAGE = ImageContent.builder(PIXEL, "image/png").build();

	@Bean
	List<SyncToolSpecification> conformanceTools() {
		return List.of(tool("test_simple_text", text("This is a simple text response for testing.")),
				tool("test_image_content", IMAGE),
				tool("test_audio_content", AudioContent.builder(SILENCE, "audio/wav").build()),
				tool("test_embedded_resource",
						embedded("test://embedded-resource", "text/plain", "This is an embedded resource content.")),
				tool("test_multiple_content_types", text("Multiple content types test:"), IMAGE,
						embedded("test://mixed-content-resource", "application/json",
								"{\"test\":\"data\",\"value\":123}")),
				tool("test_streaming_elicitation", text("Nothing is asked for.")),
				tool("test_logging_tool", text("Nothing is logged.")), failing(), demandingTool(), schemaTool());
	}

	@Bean
	List<SyncResourceSpecification> conformanceResources() {
		return List.of(resource("test://static-text", "text/plain",
				TextResourceContents.builder("test://static-text", "This is the content of the static text resource.")
					.mimeType("text/plain")
					.build()),
				resource("test://static-binary", "image/png",
						BlobResourceContents.builder("test://static-binary", PIXEL).mimeType("image/png").build()));
	}

	@Bean
	List<SyncResourceTemplateSpecification> conformanceTemplates() {
		ResourceTemplate template = ResourceTemplate.builder("test://template/{id}/data", "template")
			.mimeType("application/json")
			.build();
		return List.of(new SyncResourceTemplateSpecification(template, (context, request) -> {
			String id = request.uri().split("/", -1)[3];
			return ReadResourceResult
				.builder(
						List.of(TextResourceContents
							.builder(request.uri(),
									"{\"id\":\"" + id + "\",\"templateTest\":true,\"data\":\"Data for ID: " + id
											+ "\"}")
							.mimeType("application/json")
							.build()))
				.build();
		}));
	}

	@Bean
	List<SyncPromptSpecification> conformancePrompts() {
		return List
			.of(prompt("test_simple_prompt", List.of(), text("This is a simple prompt for testing.")),
					new SyncPromptSpecification(definition("test_prompt_with_arguments", List.of("arg1", "arg2")),
							(context, request) -> messages(text("Prompt with arguments: arg1='"
									+ argument(request, "arg1") + "', arg2='" + argument(request, "arg2") + "'"))),
					new SyncPromptSpecification(
							definition("test_prompt_with_embedded_resource", List.of("resourceUri")),
							(context, request) -> messages(
									embedded(argument(request, "resourceUri"), "text/plain",
											"Embedded resource content for testing."),
									text("Please process the embedded resource above."))),
					prompt("test_prompt_with_image", List.of(), IMAGE, text("Please analyze the image above.")));
	}

	@Bean
	List<SyncCompletionSpecification> conformanceCompletions() {
		return List.of(new SyncCompletionSpecification(new PromptReference("test_prompt_with_arguments"), (context,
				request) -> new CompleteResult(new CompleteCompletion(List.of("paris", "park", "party"), 3, false))));
	}

	private static SyncToolSpecification tool(String name, Content... contents) {
		Tool tool = Tool.builder(name, Map.of("type", "object")).description("A fixture").build();
		return new SyncToolSpecification(tool,
				(context, request) -> CallToolResult.builder().content(List.of(contents)).build());
	}

	private static SyncToolSpecification failing() {
		Tool tool = Tool.builder("test_error_handling", Map.of("type", "object")).description("A fixture").build();
		return new SyncToolSpecification(tool,
				(context, request) -> CallToolResult.builder()
					.content(List.of(text("This tool intentionally returns an error for testing")))
					.isError(true)
					.build());
	}

	private static SyncToolSpecification demandingTool() {
		Tool tool = Tool.builder("test_missing_capability", Map.of("type", "object")).description("A fixture").build();
		return new SyncToolSpecification(tool, (context, request) -> {
			throw McpError.builder(-32021)
				.message("The client must be capable of sampling.")
				.data(Map.of("requiredCapabilities", Map.of("sampling", Map.of())))
				.build();
		});
	}

	private static SyncToolSpecification schemaTool() {
		Map<String, Object> address = Map.of("type", "object", "properties",
				Map.of("street", Map.of("type", "string"), "city", Map.of("type", "string")));
		Map<String, Object> schema = Map.of("$schema", "https://json-schema.org/draft/2020-12/schema", "type", "object",
				"$defs", Map.of("address", address), "properties",
				Map.of("name", Map.of("type", "string"), "address", Map.of("$ref", "#/$defs/address")),
				"additionalProperties", false);
		Tool tool = Tool.builder("json_schema_2020_12_tool", schema)
			.description("Tool with JSON Schema 2020-12 features")
			.build();
		return new SyncToolSpecification(tool,
				(context, request) -> CallToolResult.builder().content(List.of(text("Done"))).build());
	}

	private static SyncResourceSpecification resource(String uri, String type, ResourceContents contents) {
		return new SyncResourceSpecification(Resource.builder(uri, uri).mimeType(type).build(),
				(context, request) -> ReadResourceResult.builder(List.of(contents)).build());
	}

	private static SyncPromptSpecification prompt(String name, List<String> arguments, Content... contents) {
		return new SyncPromptSpecification(definition(name, arguments), (context, request) -> messages(contents));
	}

	private static Prompt definition(String name, List<String> arguments) {
		return Prompt.builder(name)
			.description("A fixture")
			.arguments(arguments.stream()
				.map((argument) -> PromptArgument.builder(argument).required(true).build())
				.toList())
			.build();
	}

	private static GetPromptResult messages(Content... contents) {
		return GetPromptResult.builder(
				List.of(contents).stream().map((content) -> PromptMessage.builder(Role.USER, content).build()).toList())
			.build();
	}

	private static String argument(GetPromptRequest request, String name) {
		return String.valueOf(request.arguments().get(name));
	}

	private static Content text(String text) {
		return TextContent.builder(text).build();
	}

	private static Content embedded(String uri, String type, String text) {
		return EmbeddedResource.builder(TextResourceContents.builder(uri, text).mimeType(type).build()).build();
	}

}
