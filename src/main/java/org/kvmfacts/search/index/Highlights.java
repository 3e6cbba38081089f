package org.kvmfacts.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.QueryBuilder;

/**
 * Highlights words in the texts of entries.
 */
final class Highlights extends UnifiedHighlighter {

	private static final String FIELD = "text";

	private static final int PASSAGES = 3;

	private final QueryBuilder queries;

	Highlights(IndexSearcher searcher, Analyzer analyser) {
		super(UnifiedHighlighter.builder(searcher, analyser)
			.withFormatter(new Passages())
			.withMaxNoHighlightPassages(0));
		this.queries = new QueryBuilder(analyser);
	}

	@SuppressWarnings("unchecked")
	List<List<String>> of(String words, int[] documents) {
		Query query = this.queries.createBooleanQuery(FIELD, words);
		if (query == null || documents.length == 0) {
			return Arrays.stream(documents).mapToObj((document) -> List.<String>of()).toList();
		}
		try {
			Object[] found = Objects.requireNonNull(
					highlightFieldsAsObjects(new String[] { FIELD }, query, documents, new int[] { PASSAGES })
						.get(FIELD));
			return Arrays.stream(found)
				.map((passages) -> (passages != null) ? (List<String>) passages : List.<String>of())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Formats each passage separately.
	 */
	private static final class Passages extends PassageFormatter {

		private final DefaultPassageFormatter each = new DefaultPassageFormatter("<em>", "</em>", "", true);

		@Override
		public List<String> format(Passage[] passages, String content) {
			return Arrays.stream(passages)
				.map((passage) -> this.each.format(new Passage[] { passage }, content).strip())
				.toList();
		}

	}

}
