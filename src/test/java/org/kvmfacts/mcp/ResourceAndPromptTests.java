package org.kvmfacts.mcp;

import java.util.Map;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CompleteRequest;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult.CompleteCompletion;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.ListResourcesResult;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.ResourceReference;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.ServiceTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests what people attach to a chat or pick from a menu.
 */
@ServiceTest
class ResourceAndPromptTests {

	@LocalServerPort
	private int port;

	private ChatClient chat;

	@BeforeEach
	void connect() {
		this.chat = ChatClient.of(this.port);
	}

	@Test
	void templatesAreListed() {
		assertThat(this.chat.client().listResourceTemplates().resourceTemplates())
			.extracting(ResourceTemplate::uriTemplate)
			.containsExactlyInAnyOrder("kvm://facts/{id}", "kvm://faqs/{id}", "kvm://organisations/{id}",
					"kvm://subsystems/{id}");
	}

	@ParameterizedTest
	@CsvSource({ "facts/no-binary-translation, Standing: verified", "faqs/who-owns-kvm, Nobody owns KVM as a whole",
			"organisations/red-hat, 'Red Hat, owned by IBM since 2019, bought Qumranet'",
			"subsystems/kvm-arm64, Marc Zyngier" })
	void resourceIsATextWithSources(String path, String content) {
		TextResourceContents contents = (TextResourceContents) this.chat.client()
			.readResource(ReadResourceRequest.builder("kvm://" + path).build())
			.contents()
			.get(0);
		assertThat(contents.uri()).isEqualTo("kvm://" + path);
		assertThat(contents.mimeType()).isEqualTo("text/markdown");
		assertThat(contents.text()).contains(content, "## Sources", "Data revision: ");
	}

	@Test
	void resourceWhenUnknownNamesTheClosest() {
		ReadResourceRequest request = ReadResourceRequest.builder("kvm://faqs/who-owns-kmv").build();
		assertThatExceptionOfType(McpError.class).isThrownBy(() -> this.chat.client().readResource(request))
			.satisfies((error) -> assertThat(error.getJsonRpcError().code()).isEqualTo(-32002))
			.withMessageContaining("who-owns-kvm");
	}

	@Test
	void idWhenTypedIsCompleted() {
		assertThat(complete("kvm://organisations/{id}", "red").values()).contains("red-hat");
		assertThat(complete("kvm://organisations/{id}", "Red Hat").values()).contains("red-hat");
		assertThat(complete("kvm://faqs/{id}", "owned red").values()).contains("is-kvm-owned-by-red-hat");
		assertThat(complete("kvm://faqs/{id}", "who-").values()).contains("who-owns-kvm")
			.allMatch((id) -> id.contains("who"));
		CompleteCompletion all = complete("kvm://facts/{id}", "");
		assertThat(all.values()).hasSize(100);
		assertThat(all.hasMore()).isTrue();
		assertThat(all.total()).isGreaterThan(600);
	}

	@Test
	void promptsDescribeTheirArguments() {
		assertThat(this.chat.client().listPrompts().prompts()).extracting(Prompt::name)
			.containsExactlyInAnyOrder("explain_ownership", "check_text");
	}

	@Test
	void promptContainsTheEvidence() {
		assertThat(prompt("explain_ownership", Map.of())).contains("Nobody owns KVM as a whole", "filesWithNotice",
				"citations:", "corrections:");
	}

	@Test
	void promptToCheckTextContainsTextAndEvidence() {
		String text = "Red Hat bought Qumranet in September 2011. KVM translates guest code.";
		assertThat(prompt("check_text", Map.of("text", text))).contains(text, "claim: Red Hat bought",
				"verdict: contradicted", "citations:");
	}

	@Test
	void promptWhenItsArgumentIsMissingOrTooLongSaysSo() {
		expectInvalid("check_text", Map.of(), "'text' is required");
		expectInvalid("check_text", Map.of("text", "?"), "'text' is required");
		expectInvalid("check_text", Map.of("text", "KVM is free. ".repeat(400)), "longer than 4000");
	}

	@Test
	void promptWhenArgumentIsUnknownSaysSo() {
		expectInvalid("check_text", Map.of("text", "KVM is free.", "language", "de"),
				"no argument 'language'; it takes text");
		expectInvalid("explain_ownership", Map.of("text", "KVM is free."), "it takes none");
	}

	@Test
	void questionsAreListedInPages() {
		ListResourcesResult first = this.chat.client().listResources((String) null);
		assertThat(first.resources()).hasSize(50).allMatch((resource) -> resource.uri().startsWith("kvm://faqs/"));
		assertThat(this.chat.client().listResources(first.nextCursor()).resources()).isNotEmpty()
			.doesNotContainAnyElementsOf(first.resources());
		assertThat(this.chat.client().listResources().resources()).hasSizeGreaterThan(150);
	}

	private void expectInvalid(String name, Map<String, Object> arguments, String advice) {
		assertThatExceptionOfType(McpError.class).isThrownBy(() -> prompt(name, arguments))
			.satisfies((error) -> assertThat(error.getJsonRpcError().code()).isEqualTo(-32602))
			.withMessageContaining(advice);
	}

	private String prompt(String name, Map<String, Object> arguments) {
		return ((TextContent) this.chat.client()
			.getPrompt(GetPromptRequest.builder(name).arguments(arguments).build())
			.messages()
			.get(0)
			.content()).text();
	}

	private CompleteCompletion complete(String template, String typed) {
		return this.chat.client()
			.completeCompletion(new CompleteRequest(new ResourceReference(template),
					new CompleteRequest.CompleteArgument("id", typed), null, null))
			.completion();
	}

}
