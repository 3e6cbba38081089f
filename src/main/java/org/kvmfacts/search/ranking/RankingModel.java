package org.kvmfacts.search.ranking;

import java.util.stream.Stream;

import org.kvmfacts.search.index.WordList;

/**
 * What each piece of evidence counts: for the order of entries, and for the decision to
 * answer.
 *
 * @param order the weights for the order
 * @param answer the weights for the decision
 */
record RankingModel(double[] order, double[] answer) {

	private static final String FILE = "model.txt";

	/**
	 * Reads the weights as {@code src/ranking/fit.py} wrote them: a line for each piece
	 * of evidence with its name and both of its weights.
	 */
	static RankingModel read() {
		return of(WordList.of(FILE));
	}

	static RankingModel of(Stream<String> lines) {
		RankingModel model = new RankingModel(new double[Feature.values().length], new double[Feature.values().length]);
		lines.map((line) -> line.split("\\s+")).forEach((columns) -> {
			int feature = Feature.valueOf(columns[0]).ordinal();
			model.order[feature] = Double.parseDouble(columns[1]);
			model.answer[feature] = Double.parseDouble(columns[2]);
		});
		return model;
	}

}
