package org.kvmfacts.mcp;

import java.util.Map;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CompleteRequest;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult.CompleteCompletion;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.ResourceReference;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.ServiceTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What people attach to a chat and pick from a menu.
 */
@ServiceTest
class ResourceAndPromptTests {

	@LocalServerPort
	private int port;

	private ChatClient chat;

	@BeforeEach
	void connect() {
		this.chat = ChatClient.connect(this.port);
	}

	@AfterEach
	void disconnect() {
		this.chat.close();
	}

	@Test
	void templatesWhenListedNameWhatThereIs() {
		assertThat(this.chat.client().listResourceTemplates().resourceTemplates())
			.extracting(ResourceTemplate::uriTemplate)
			.containsExactlyInAnyOrder("kvm://facts/{id}", "kvm://faqs/{id}", "kvm://organisations/{id}",
					"kvm://subsystems/{id}");
	}

	@ParameterizedTest
	@CsvSource({ "facts/no-binary-translation, Standing: verified", "faqs/who-owns-kvm, Nobody owns KVM as a whole",
			"organisations/red-hat, 'Red Hat, owned by IBM since 2019, bought Qumranet'",
			"subsystems/kvm-arm64, marc-zyngier" })
	void resourceWhenReadIsATextWithSources(String path, String content) {
		TextResourceContents contents = (TextResourceContents) this.chat.client()
			.readResource(ReadResourceRequest.builder("kvm://" + path).build())
			.contents()
			.get(0);
		assertThat(contents.uri()).isEqualTo("kvm://" + path);
		assertThat(contents.mimeType()).isEqualTo("text/markdown");
		assertThat(contents.text()).contains(content, "Source: ", "Data revision: ");
	}

	@Test
	void resourceWhenUnknownNamesTheNearest() {
		ReadResourceRequest request = ReadResourceRequest.builder("kvm://faqs/who-owns-kmv").build();
		assertThatExceptionOfType(McpError.class).isThrownBy(() -> this.chat.client().readResource(request))
			.satisfies((error) -> assertThat(error.getJsonRpcError().code()).isEqualTo(-32002))
			.withMessageContaining("who-owns-kvm");
	}

	@Test
	void idWhenTypedIsCompleted() {
		assertThat(complete("kvm://organisations/{id}", "red").values()).contains("red-hat");
		assertThat(complete("kvm://faqs/{id}", "who-").values()).contains("who-owns-kvm")
			.allMatch((id) -> id.contains("who-"));
		CompleteCompletion all = complete("kvm://facts/{id}", "");
		assertThat(all.values()).hasSize(100);
		assertThat(all.hasMore()).isTrue();
		assertThat(all.total()).isGreaterThan(600);
	}

	@Test
	void promptsWhenListedSayWhatTheyTake() {
		assertThat(this.chat.client().listPrompts().prompts()).extracting(Prompt::name)
			.containsExactlyInAnyOrder("explain_ownership", "check_statement");
	}

	@Test
	void promptWhenGotBringsTheEvidence() {
		assertThat(prompt("explain_ownership", Map.of())).contains("Nobody owns KVM as a whole", "copyright notices",
				"Source: ", "Correction: ");
		assertThat(prompt("check_statement", Map.of("statement", "Red Hat bought Qumranet for 107 million dollars")))
			.contains("Red Hat bought Qumranet for 107 million dollars", "Source: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Red Hat is the owner of KVM", "\"Red Hat is the owner of KVM\"",
			"The vendor writes that \"KVM is owned by Red Hat\" since 2008.", "- Red Hat is the -owner of KVM*" })
	void statementWhenCheckedIsReadAsProse(String statement) {
		assertThat(prompt("check_statement", Map.of("statement", statement))).contains(statement,
				"faq is-kvm-owned-by-red-hat", "Source: ");
	}

	@Test
	void statementWhenLongIsCheckedToItsEndAndEachHitGivenOnce() {
		String statement = "KVM was merged in Linux 2.6.20. " + "As many people say, ".repeat(25)
				+ "KVM uses binary translation. KVM was merged in Linux 2.6.20.";
		String evidence = prompt("check_statement", Map.of("statement", statement)).split("Evidence:")[1];
		assertThat(evidence).contains("fact no-binary-translation", "fact merged-in-linux-2-6-20");
		assertThat(evidence.lines().filter((line) -> line.startsWith("- "))).doesNotHaveDuplicates()
			.hasSizeBetween(5, 20);
	}

	@Test
	void statementWhenTooLongSaysHowMuchIsChecked() {
		Map<String, Object> arguments = Map.of("statement", "KVM is free. ".repeat(11));
		expectInvalid("check_statement", arguments, "has 11 sentences");
	}

	@Test
	void promptWhenItsArgumentIsMissingSaysSo() {
		expectInvalid("check_statement", Map.of(), "'statement' is required");
		expectInvalid("check_statement", Map.of("statement", "?"), "'statement' is required");
	}

	@Test
	void promptWhenGivenAnArgumentThatItDoesNotTakeSaysSo() {
		expectInvalid("check_statement", Map.of("statement", "KVM is free.", "language", "de"),
				"no argument 'language'; it takes statement");
		expectInvalid("explain_ownership", Map.of("statement", "KVM is free."), "it takes none");
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
