package org.kvmfacts.search.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What speaks for an entry as the answer to a question, each from 0 to 1.
 *
 * @param phrasing how alike the question and the nearest question of the entry are
 * @param secondPhrasing the same of the second nearest
 * @param asked how much of the question its nearest question covers
 * @param passage how much of the question one sentence covers
 * @param whole how much of the question the whole entry covers
 * @param strange how much of the question are names that the entry does not have
 * @param unasked how much of the question but its names is in no question of an entry
 * that says yes or no
 * @param match how well it matched the index, next to the best
 * @param nearestMeaning how alike the question and the nearest text of the entry are in
 * meaning
 * @param wholeMeaning how alike the question and all its texts together are in meaning
 */
record RankingSignals(double phrasing, double secondPhrasing, double asked, double passage, double whole,
		double strange, double unasked, double match, double nearestMeaning, double wholeMeaning) {

	/**
	 * All that can speak for an entry.
	 */
	static final RankingSignals ALL = new RankingSignals(1, 1, 1, 1, 1, 0, 0, 1, 1, 1);

	static RankingSignals of(Question question, EntryFeatures material, ToDoubleFunction<Terms> weight, double match) {
		double[] alike = material.questions().stream().mapToDouble((other) -> question.alike(other, weight)).toArray();
		Arrays.sort(alike);
		int n = alike.length;
		return new RankingSignals((n > 0) ? alike[n - 1] : 0, (n > 1) ? alike[n - 2] : only(alike),
				best(question, material.questions()), best(question, material.passages()),
				question.covered(material.all()), strange(question, material), unasked(question, material), match,
				material.nearestMeaning(question.meaning()), material.meaning().alike(question.meaning()));
	}

	// A thing that goes by one name is not asked for in two ways.
	private static double only(double[] alike) {
		return (alike.length > 0) ? alike[0] : 0;
	}

	private static double strange(Question question, EntryFeatures material) {
		return question.share((term) -> term.name() && !material.all().has(term.number()));
	}

	private static double unasked(Question question, EntryFeatures material) {
		return material.verdict() ? material.questions()
			.stream()
			.mapToDouble((asked) -> question.share((term) -> !term.name() && !asked.has(term.number())))
			.min()
			.orElse(1) : 0;
	}

	private static double best(Question question, List<Terms> texts) {
		return texts.stream().mapToDouble(question::covered).max().orElse(0);
	}

}
