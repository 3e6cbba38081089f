package org.kvmfacts.mcp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncCompletionSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult.CompleteCompletion;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceReference;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.api.representation.MarkdownWriters;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Identified;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.faq.Faqs;
import org.kvmfacts.mcp.protocol.McpErrors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Entries as resources, which people attach to a chat.
 */
@Configuration(proxyBeanMethods = false)
class ResourceConfiguration {

	private static final String MARKDOWN = "text/markdown";

	// The protocol allows no more in one result.
	private static final int COMPLETIONS = 100;

	private static final List<Kind> KINDS = List.of(
			new Kind(ResourceType.FACT, "Fact", "A statement with all its sources"),
			new Kind(ResourceType.FAQ, "Question", "A question with its answer and all its sources"),
			new Kind(ResourceType.ORGANISATION, "Organisation", "An organisation and its part in KVM"),
			new Kind(ResourceType.SUBSYSTEM, "Subsystem", "A subsystem of KVM and its maintainers by release"));

	private final ResourceLookup resources;

	private final Faqs faqs;

	private final Facts facts;

	private final MarkdownWriters writers;

	private final DataRevision revision;

	ResourceConfiguration(ResourceLookup resources, Faqs faqs, Facts facts, MarkdownWriters writers,
			DataRevision revision) {
		this.resources = resources;
		this.faqs = faqs;
		this.facts = facts;
		this.writers = writers;
		this.revision = revision;
	}

	@Bean
	List<SyncResourceTemplateSpecification> resourceTemplates() {
		return KINDS.stream()
			.map((kind) -> new SyncResourceTemplateSpecification(kind.template(),
					(context, request) -> read(kind.type(), request.uri())))
			.toList();
	}

	@Bean
	List<SyncResourceSpecification> resources() {
		return this.faqs.all()
			.stream()
			.map((faq) -> new SyncResourceSpecification(Resource.builder("kvm://faqs/" + faq.id(), faq.id())
				.title(faq.question())
				.mimeType(MARKDOWN)
				.build(), (context, request) -> read(ResourceType.FAQ, request.uri())))
			.toList();
	}

	@Bean
	List<SyncCompletionSpecification> idCompletions() {
		return KINDS.stream()
			.map((kind) -> new SyncCompletionSpecification(new ResourceReference(kind.uri()),
					(context, request) -> McpErrors.orError(ErrorCodes.RESOURCE_NOT_FOUND,
							() -> complete(kind.type(), request.argument().value()))))
			.toList();
	}

	private ReadResourceResult read(ResourceType type, String uri) {
		String text = McpErrors.orError(ErrorCodes.RESOURCE_NOT_FOUND,
				() -> text(this.resources.get(type, uri.substring(uri.lastIndexOf('/') + 1))));
		return ReadResourceResult.builder(List.of(TextResourceContents.builder(uri, text).mimeType(MARKDOWN).build()))
			.build();
	}

	// A question comes with the facts that its answer is based on, so that each source
	// stands with what it says.
	private String text(Identified entry) {
		List<Identified> shown = new ArrayList<>(List.of(entry));
		if (entry instanceof FaqView faq) {
			shown.addAll(this.facts.show(faq.facts().stream().map(TitledReference::id).toList()).values());
		}
		return shown.stream().map((one) -> this.writers.write(one) + "\n").collect(Collectors.joining())
				+ "Data revision: " + this.revision.id();
	}

	// Those that begin with what was typed come before those that have its words
	// elsewhere.
	private CompleteResult complete(ResourceType type, String typed) {
		String begun = String.join("-", words(typed));
		List<String> found = this.resources.ids(type)
			.stream()
			.filter((id) -> words(typed).stream().allMatch(id::contains))
			.sorted(Comparator.comparing((id) -> !id.startsWith(begun)))
			.toList();
		return new CompleteResult(new CompleteCompletion(found.stream().limit(COMPLETIONS).toList(), found.size(),
				found.size() > COMPLETIONS));
	}

	private static List<String> words(String typed) {
		return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\W+")).filter((word) -> !word.isEmpty()).toList();
	}

	/**
	 * A kind of entry that can be read as a resource.
	 */
	private record Kind(ResourceType type, String title, String description) {

		String uri() {
			return "kvm://" + this.type.collection() + "/{id}";
		}

		ResourceTemplate template() {
			return ResourceTemplate.builder(uri(), this.type.code())
				.title(this.title)
				.description(this.description)
				.mimeType(MARKDOWN)
				.build();
		}

	}

}
