package org.kvmfacts.search.ranking;

import java.util.stream.Stream;

import org.kvmfacts.search.index.WordList;

/**
 * What each piece of evidence counts: for the order of entries, and for the decision to
 * answer.
 */
final class RankingModel {

	private static final String FILE = "model.txt";

	private final double[] order = new double[Feature.values().length];

	private final double[] answer = new double[Feature.values().length];

	/**
	 * Reads the weights as {@code src/ranking/fit.py} wrote them: a line for each piece
	 * of evidence with its name and both of its weights.
	 */
	static RankingModel read() {
		return of(WordList.of(FILE));
	}

	static RankingModel of(Stream<String> lines) {
		RankingModel model = new RankingModel();
		lines.map((line) -> line.split("\\s+")).forEach((columns) -> {
			int feature = Feature.valueOf(columns[0]).index();
			model.order[feature] = Double.parseDouble(columns[1]);
			model.answer[feature] = Double.parseDouble(columns[2]);
		});
		return model;
	}

	double order(Evidence evidence) {
		return evidence.times(this.order);
	}

	double answer(Evidence evidence) {
		return evidence.times(this.answer);
	}

}
