package org.kvmfacts.chatbot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Coded;
import org.kvmfacts.api.DataRevision;
import org.kvmfacts.api.PageQuery;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.faq.Faqs;
import org.kvmfacts.search.EntryType;
import org.kvmfacts.search.Search;
import org.kvmfacts.search.SearchHit;
import org.kvmfacts.search.SearchQuery;
import org.kvmfacts.search.SearchView;

import org.springframework.stereotype.Component;

/**
 * Searches everything.
 */
@Component
class SearchTool implements ChatTool<SearchTool.Arguments, SearchTool.Answer> {

	private static final int LIMIT = 4;

	private final Search search;

	private final Faqs faqs;

	private final Archive archive;

	private final Things things;

	private final Dossiers dossiers;

	private final DataRevision revision;

	SearchTool(Search search, Faqs faqs, Archive archive, Things things, Dossiers dossiers, DataRevision revision) {
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
				"Facts, faqs, organisations, people, subsystems and sources by words, best first. Use it when no other tool "
						+ "fits, to check a statement, or to find ids.",
				Arguments.class);
	}

	@Override
	public Reply<Answer> call(Arguments arguments) {
		EntryType type = Given.read("type", arguments.type(), (code) -> Coded.of(EntryType.class, code));
		SearchView found = this.search.search(
				new SearchQuery(Given.words("query", arguments.query()), Given.asList(type),
						Given.asList(arguments.topic()), null),
				new PageQuery(Given.limit(arguments.limit(), LIMIT), null));
		if (found.items().isEmpty()) {
			throw new ToolException("Nothing matches. " + ((found.suggestion() != null)
					? "Perhaps search for: " + found.suggestion() : "Use fewer or other words, and no filter."));
		}
		Answer answer = new Answer(this.revision.id(), found.total(), items(found.items()));
		return new Reply<>(answer, answer.prose());
	}

	private List<HitItem> items(List<SearchHit> hits) {
		List<String> asked = ids(hits, EntryType.FAQ);
		Map<String, FaqView> questions = asked.isEmpty() ? Map.of() : this.faqs.show(asked);
		Evidence evidence = this.archive.facts(
				Stream
					.concat(ids(hits, EntryType.FACT).stream(),
							questions.values().stream().flatMap((faq) -> faq.facts().stream()))
					.distinct()
					.toList());
		return hits.stream().map((hit) -> switch (hit.type()) {
			case FACT -> HitItem.of(hit, evidence, List.of(hit.id()));
			case FAQ -> HitItem.of(hit, evidence, Objects.requireNonNull(questions.get(hit.id())).facts());
			default -> HitItem.of(hit, this.dossiers
				.of(this.things.get(Coded.of(ThingType.class, hit.type().code()), hit.id()), HitItem.CITATIONS));
		}).toList();
	}

	private static List<String> ids(List<SearchHit> hits, EntryType type) {
		return hits.stream().filter((hit) -> hit.type() == type).map(SearchHit::id).toList();
	}

	/**
	 * What is searched for.
	 */
	record Arguments(
			@Schema(description = "Words; quotes for a phrase", minLength = 1,
					maxLength = SearchQuery.LONGEST) String query,
			@Schema(description = "Only these", allowableValues = {
					"fact", "faq", "organisation", "person", "subsystem", "source" }) @Nullable String type,
			@Schema(description = "Id of a topic, such as history, licence, security") @Nullable String topic,
			@Schema(description = "Default 4", minimum = "1", maximum = "20") @Nullable Integer limit){

	}

	/**
	 * What was found.
	 */
	record Answer(@Schema(description = ToolTexts.REVISION) String revision,
			@Schema(description = ToolTexts.TOTAL) long total,
			@Schema(description = "Hits; get has what is cut") List<HitItem> items) {

		String prose() {
			Prose prose = new Prose();
			this.items.forEach((item) -> prose.line(item.prose()));
			return prose.shown(this.items.size(), this.total, "raise limit, or search more narrowly")
				.revision(this.revision)
				.text();
		}

	}

}
