package org.kvmfacts.search.ranking;

import java.util.stream.Stream;

import org.kvmfacts.search.index.WordList;

/**
 * The weights of the evidence, for the order of entries and for the decision to answer.
 */
final class RankingModel {

	private static final String FILE = "model.txt";

	private final double[] order = new double[Feature.values().length];

	private final double[] answer = new double[Feature.values().length];

	/**
	 * Reads what {@code src/ranking/fit.py} wrote: on each line a feature and its two
	 * weights.
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
