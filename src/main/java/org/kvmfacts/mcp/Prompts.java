package org.kvmfacts.mcp;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import org.kvmfacts.claim.Sentences;
import org.kvmfacts.mcp.protocol.McpErrors;
import org.kvmfacts.mcp.protocol.ToolException;
import org.kvmfacts.mcp.protocol.ToolWriter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What people often ask for, phrased so that a model answers from the facts. The evidence
 * is in the prompt, so that clients without tools can use it too.
 */
@Configuration(proxyBeanMethods = false)
class Prompts {

	private static final String TEXT = "text";

	private static final int EVIDENCE = 5;

	private static final int CLAIMS = 50;

	private static final String EXPLAIN = """
			Explain who owns KVM, the hypervisor in the Linux kernel: whose the copyright is, under which licence it is, \
			and who decides. Use only the evidence below and the tools of this server. Name the title and address of a \
			source for each statement, give its standing unless it is verified, and point out what sources get \
			wrong.

			Evidence:

			%s

			%s""";

	private static final String CHECK = """
			Check this text about KVM, the hypervisor in the Linux kernel, against the facts:

			%s

			For each claim, say whether the evidence below supports it, contradicts it or does not cover it, and mark \
			opinions as such. The evidence only compares words, so judge by the statements themselves. Where it is thin, \
			use the tools of this server and no other knowledge. Name the title and address of a source for each finding, \
			and correct what is wrong.

			Evidence:

			%s""";

	private final CheckTextTool check;

	private final GetTool get;

	private final WhoOwnsTool whoOwns;

	private final ToolWriter writer;

	Prompts(CheckTextTool check, GetTool get, WhoOwnsTool whoOwns, ToolWriter writer) {
		this.check = check;
		this.get = get;
		this.whoOwns = whoOwns;
		this.writer = writer;
	}

	@Bean
	List<SyncPromptSpecification> promptSpecifications() {
		Prompt explainPrompt = Prompt.builder("explain_ownership")
			.title("Explain who owns KVM")
			.description("An explanation of the ownership of KVM with sources")
			.build();
		Prompt checkPrompt = Prompt.builder("check_text")
			.title("Check a text about KVM")
			.description("Checks each claim of a text about KVM against the facts")
			.arguments(List.of(PromptArgument.builder(TEXT)
				.title("Text")
				.description("The text to check, at most " + CheckTextTool.LONGEST + " characters")
				.required(true)
				.build()))
			.build();
		return List.of(specification(explainPrompt, this::explain), specification(checkPrompt, this::check));
	}

	private static SyncPromptSpecification specification(Prompt prompt, Function<Map<String, Object>, String> text) {
		return new SyncPromptSpecification(prompt, (context, request) -> McpErrors.orError(ErrorCodes.INVALID_PARAMS,
				() -> result(prompt, text.apply(Objects.requireNonNullElse(request.arguments(), Map.of())))));
	}

	private String explain(Map<String, Object> arguments) {
		refuseOthers(arguments, List.of());
		Record answer = this.get.call(new GetTool.Arguments(ResourceType.FAQ.code(), "who-owns-kvm", EVIDENCE));
		Record counts = this.whoOwns.call(new WhoOwnsTool.Arguments(null, null, EVIDENCE));
		return EXPLAIN.formatted(this.writer.text(answer), this.writer.text(counts));
	}

	private String check(Map<String, Object> arguments) {
		refuseOthers(arguments, List.of(TEXT));
		if (!(arguments.get(TEXT) instanceof String text) || Sentences.in(text).isEmpty()) {
			throw new ToolException("The argument 'text' is required: some sentences about KVM.");
		}
		if (text.length() > CheckTextTool.LONGEST) {
			throw new ToolException("The argument 'text' is longer than " + CheckTextTool.LONGEST
					+ " characters: check it in several parts.");
		}
		Record checked = this.check.call(new CheckTextTool.Arguments(text, CLAIMS));
		return CHECK.formatted(text, this.writer.text(checked));
	}

	private static void refuseOthers(Map<String, Object> arguments, List<String> known) {
		arguments.keySet().stream().filter((name) -> !known.contains(name)).findFirst().ifPresent((name) -> {
			throw new ToolException("The prompt has no argument '" + name + "'; it takes "
					+ (known.isEmpty() ? "none" : String.join(", ", known)) + ".");
		});
	}

	private static GetPromptResult result(Prompt prompt, String text) {
		return GetPromptResult
			.builder(List.of(PromptMessage.builder(Role.USER, TextContent.builder(text).build()).build()))
			.description(prompt.description())
			.build();
	}

}
