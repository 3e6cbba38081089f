package org.kvmfacts.search.index;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A query of the index.
 *
 * @param words the words, at least one of which must occur
 * @param syntax the other conditions
 */
public record EntryQuery(String words, QuerySyntax syntax) {

	/**
	 * The weight of each field.
	 */
	private static final Map<String, Float> FIELDS = Map.of("title", 2f, "phrasings", 2f, "text", 1f, "names", 1f,
			"details", 1f);

	/**
	 * Without the phrasings, which are not shown.
	 */
	private static final List<String> SHOWN = List.of("title", "text", "names", "details");

	public static EntryQuery of(String question) {
		return new EntryQuery(question, new QuerySyntax(question, List.of(), List.of(), List.of()));
	}

	Query query(Analyser analyser) {
		QueryBuilder words = new QueryBuilder(analyser.english());
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		BooleanQuery any = match(words);
		boolean plain = this.syntax.phrases().isEmpty() && this.syntax.beginnings().isEmpty();
		if (plain && this.words.isBlank() && !this.syntax.excluded().isEmpty()) {
			// Lucene finds nothing for exclusions alone.
			query.add(new MatchAllDocsQuery(), Occur.MUST);
		}
		else if (plain || !any.clauses().isEmpty()) {
			query.add(any, Occur.MUST);
		}
		phrases(words, this.syntax.phrases()).forEach((phrase) -> query.add(phrase, Occur.MUST));
		phrases(words, this.syntax.excluded()).forEach((phrase) -> query.add(phrase, Occur.MUST_NOT));
		this.syntax.beginnings()
			.forEach((beginning) -> query.add(beginning(analyser.written(), beginning), Occur.MUST));
		return query.build();
	}

	// Stop words have no clauses, so alone they match nothing.
	private BooleanQuery match(QueryBuilder builder) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		FIELDS.forEach((field, boost) -> {
			Query query = builder.createBooleanQuery(field, this.words);
			if (query != null) {
				any.add(new BoostQuery(query, boost), Occur.SHOULD);
			}
		});
		return any.build();
	}

	// A phrase of stop words has no clauses and would match nothing.
	private static Stream<BooleanQuery> phrases(QueryBuilder builder, List<String> phrases) {
		return phrases.stream()
			.map((phrase) -> any((field) -> builder.createPhraseQuery(field, phrase)))
			.filter((any) -> !any.clauses().isEmpty());
	}

	private static Query beginning(Analyzer written, String beginning) {
		return new ConstantScoreQuery(any((field) -> new PrefixQuery(
				new Term(field + "_written", written.normalize(field + "_written", beginning)))));
	}

	private static BooleanQuery any(Function<String, @Nullable Query> query) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		SHOWN.stream()
			.flatMap((field) -> Stream.ofNullable(query.apply(field)))
			.forEach((each) -> any.add(each, Occur.SHOULD));
		return any.build();
	}

}
