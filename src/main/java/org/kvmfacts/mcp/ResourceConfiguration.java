package org.kvmfacts.mcp;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncCompletionSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult.CompleteCompletion;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.ResourceReference;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.mcp.protocol.McpErrors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Things as resources, which people attach to a chat.
 */
@Configuration(proxyBeanMethods = false)
class ResourceConfiguration {

	private static final String MARKDOWN = "text/markdown";

	// The protocol allows no more in one answer.
	private static final int COMPLETIONS = 100;

	private static final List<Kind> KINDS = List.of(
			new Kind(ResourceType.FACT, "facts", "Fact", "A statement with all its sources"),
			new Kind(ResourceType.FAQ, "faqs", "Question", "A question with its answer and all its sources"),
			new Kind(ResourceType.ORGANISATION, "organisations", "Organisation", "An organisation and its part in KVM"),
			new Kind(ResourceType.SUBSYSTEM, "subsystems", "Subsystem", "A part of KVM and who maintained it when"));

	private final ResourceLookup things;

	private final ResourceDescriber dossiers;

	private final DataRevision revision;

	ResourceConfiguration(ResourceLookup things, ResourceDescriber dossiers, DataRevision revision) {
		this.things = things;
		this.dossiers = dossiers;
		this.revision = revision;
	}

	@Bean
	List<SyncResourceTemplateSpecification> resourceTemplates() {
		return KINDS.stream()
			.map((kind) -> new SyncResourceTemplateSpecification(kind.template(),
					(context, request) -> McpErrors.orError(ErrorCodes.RESOURCE_NOT_FOUND,
							() -> read(kind, request.uri()))))
			.toList();
	}

	@Bean
	List<SyncCompletionSpecification> idCompletions() {
		return KINDS.stream()
			.map((kind) -> new SyncCompletionSpecification(new ResourceReference(kind.uri()),
					(context, request) -> McpErrors.orError(ErrorCodes.RESOURCE_NOT_FOUND,
							() -> complete(kind, request.argument().value()))))
			.toList();
	}

	private ReadResourceResult read(Kind kind, String uri) {
		Record thing = this.things.get(kind.type(), uri.substring(uri.lastIndexOf('/') + 1));
		String text = new Prose().line(this.dossiers.of(thing, Integer.MAX_VALUE).text())
			.revision(this.revision.id())
			.text();
		return ReadResourceResult.builder(List.of(TextResourceContents.builder(uri, text).mimeType(MARKDOWN).build()))
			.build();
	}

	// Those that begin with what was typed come before those that have it elsewhere.
	private CompleteResult complete(Kind kind, String typed) {
		List<String> ids = this.things.ids(kind.type());
		Predicate<String> begins = (id) -> id.startsWith(typed);
		List<String> found = Stream
			.concat(ids.stream().filter(begins), ids.stream().filter(begins.negate().and((id) -> id.contains(typed))))
			.toList();
		return new CompleteResult(new CompleteCompletion(found.stream().limit(COMPLETIONS).toList(), found.size(),
				found.size() > COMPLETIONS));
	}

	/**
	 * What there are resources of.
	 */
	private record Kind(ResourceType type, String path, String title, String description) {

		String uri() {
			return "kvm://" + this.path + "/{id}";
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
