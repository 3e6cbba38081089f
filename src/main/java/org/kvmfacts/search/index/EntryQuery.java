package org.kvmfacts.search.index;

import java.util.List;

import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.CodedEnum;

/**
 * Which entries are asked for.
 *
 * @param words the words of which some must occur
 * @param wording what else the query demands
 * @param types the types allowed, empty for all
 * @param topics the topics allowed, empty for all
 * @param standings the standings allowed, empty for all
 */
public record EntryQuery(String words, QuerySyntax wording, List<String> types, List<String> topics,
		List<String> standings) {

	/**
	 * The texts with their words as they are written, all but the phrasings, which nobody
	 * sees.
	 */
	private static final String[] WRITTEN = { "title_written", "text_written", "names_written", "details_written" };

	private static final String[] TEXTS = { "title", "text", "phrasings", "names", "details" };

	public static EntryQuery answering(String question) {
		return new EntryQuery(question, new QuerySyntax(question, List.of(), List.of(), List.of()),
				codes(List.copyOf(EntryType.ANSWERS)), List.of(), List.of());
	}

	public EntryQuery ofAnyType() {
		return new EntryQuery(this.words, this.wording, List.of(), this.topics, this.standings);
	}

	public EntryQuery ofAnyTopic() {
		return new EntryQuery(this.words, this.wording, this.types, List.of(), this.standings);
	}

	PredicateFinalStep predicate(SearchPredicateFactory f) {
		BooleanPredicateClausesStep<?, ?> root = f.bool();
		if (!this.words.isBlank()) {
			root.must(match(f, this.words));
		}
		this.wording.phrases().forEach((phrase) -> root.must(f.phrase().fields(TEXTS).matching(phrase)));
		this.wording.excluded().forEach((word) -> root.mustNot(f.phrase().fields(TEXTS).matching(word)));
		this.wording.beginnings()
			.forEach((word) -> root.must(f.prefix().fields(WRITTEN).matching(word).constantScore()));
		narrow(f, root, "type", this.types);
		narrow(f, root, "topic", this.topics);
		narrow(f, root, "standing", this.standings);
		return root;
	}

	private static PredicateFinalStep match(SearchPredicateFactory f, String words) {
		return f.match().fields("title", "phrasings").boost(2).fields("text", "names", "details").matching(words);
	}

	private static void narrow(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> root, String field,
			List<String> allowed) {
		if (!allowed.isEmpty()) {
			root.filter(f.terms().field(field).matchingAny(allowed));
		}
	}

	public static List<String> codes(@Nullable List<? extends CodedEnum> values) {
		return (values != null) ? values.stream().map(CodedEnum::code).toList() : List.of();
	}

}
