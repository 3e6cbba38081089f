package org.kvmfacts.mcp;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.TitledReference;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.faq.Faqs;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolReply;
import org.kvmfacts.search.Search;
import org.kvmfacts.search.SearchHit;
import org.kvmfacts.search.SearchQuery;
import org.kvmfacts.search.SearchView;
import org.kvmfacts.search.index.EntryType;

import org.springframework.stereotype.Component;

/**
 * Searches everything.
 */
@Component
class SearchTool implements McpTool<SearchTool.Arguments, SearchTool.Answer> {

	private static final int LIMIT = 4;

	private final Search search;

	private final Faqs faqs;

	private final EvidenceLookup archive;

	private final ResourceLookup things;

	private final ResourceDescriber dossiers;

	private final DataRevision revision;

	SearchTool(Search search, Faqs faqs, EvidenceLookup archive, ResourceLookup things, ResourceDescriber dossiers,
			DataRevision revision) {
		this.search = search;
		this.faqs = faqs;
		this.archive = archive;
		this.things = things;
		this.dossiers = dossiers;
		this.revision = revision;
	}

	@Override
	public ToolDescription<Arguments> description() {
		return new ToolDescription<>("search", "Search",
				"Everything by words, best first. Use it when no other tool fits, or to find ids.", Arguments.class);
	}

	@Override
	public ToolReply<Answer> call(Arguments arguments) {
		EntryType type = ToolArguments.read("type", arguments.type(), (code) -> CodedEnum.of(EntryType.class, code));
		SearchView found = this.search.search(
				new SearchQuery(ToolArguments.words("query", arguments.query()), null, ToolArguments.asList(type),
						ToolArguments.asList(arguments.topic()), null, null),
				new PageQuery(ToolArguments.limit(arguments.limit(), LIMIT), null));
		String hint = (found.suggestion() != null) ? "Read as: " + found.suggestion().strip()
				: found.items().isEmpty() ? "Nothing matches. Use fewer or other words, and no filter." : null;
		return new ToolReply<>(new Answer(this.revision.id(), found.total(), items(found.items()), hint), null);
	}

	private List<HitItem> items(List<SearchHit> hits) {
		List<String> asked = ids(hits, EntryType.FAQ);
		Map<String, FaqView> questions = asked.isEmpty() ? Map.of() : this.faqs.show(asked);
		Evidence evidence = this.archive.facts(Stream
			.concat(ids(hits, EntryType.FACT).stream(),
					questions.values().stream().flatMap((faq) -> faq.facts().stream()).map(TitledReference::id))
			.distinct()
			.toList());
		return hits.stream().map((hit) -> switch (hit.type()) {
			case FACT -> HitItem.of(hit, evidence, List.of(hit.id()));
			case FAQ -> HitItem.of(hit, evidence,
					Objects.requireNonNull(questions.get(hit.id())).facts().stream().map(TitledReference::id).toList());
			default -> HitItem.of(hit, this.dossiers
				.of(this.things.get(CodedEnum.of(ResourceType.class, hit.type().code()), hit.id()), HitItem.CITATIONS));
		}).toList();
	}

	private static List<String> ids(List<SearchHit> hits, EntryType type) {
		return hits.stream().filter((hit) -> hit.type() == type).map(SearchHit::id).toList();
	}

	/**
	 * What is searched for.
	 */
	record Arguments(@Schema(description = "Words; quotes for a phrase", maxLength = SearchQuery.LONGEST) String query,
			@Schema(allowableValues = {
					"fact", "faq", "organisation", "person", "subsystem", "source" }) @Nullable String type,
			@Schema(description = "Such as history, licence, security") @Nullable String topic,
			@Schema(description = "Default 4", minimum = "1", maximum = "20") @Nullable Integer limit){

	}

	/**
	 * What was found.
	 */
	record Answer(String revision, long total, List<HitItem> results, @Nullable String hint) {

	}

}
