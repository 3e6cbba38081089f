package org.kvmfacts.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
 * @param match how well it matched the index, next to the best
 * @param meaning how alike the question and the entry are in meaning
 */
record Evidence(double phrasing, double secondPhrasing, double asked, double passage, double whole, double strange,
		double match, Meanings.Likeness meaning) {

	static Evidence of(Question question, Material material, ToDoubleFunction<String> weight, double match,
			Meanings.Likeness meaning) {
		double[] alike = material.questions()
			.stream()
			.mapToDouble((other) -> question.alike(other, weight))
			.sorted()
			.toArray();
		int n = alike.length;
		return new Evidence((n > 0) ? alike[n - 1] : 0, (n > 1) ? alike[n - 2] : only(alike),
				best(question, material.questions()), best(question, material.passages()),
				covered(question, material.all()), strange(question, material), match, meaning);
	}

	// A thing that goes by one name is not asked for in two ways.
	private static double only(double[] alike) {
		return (alike.length > 0) ? alike[0] : 0;
	}

	private static double strange(Question question, Material material) {
		return question.share((term) -> question.names().contains(term) && !material.all().contains(term));
	}

	private static double best(Question question, List<Set<String>> texts) {
		return texts.stream().map((text) -> covered(question, text)).max(Comparator.naturalOrder()).orElse(0.0);
	}

	private static double covered(Question question, Set<String> text) {
		return question.share(text::contains);
	}

}
