package org.kvmfacts.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How likely it is that the first entry answers the question.
 *
 * @param value from 0 to 1
 */
record Confidence(double value) {

	/**
	 * From here on an answer is given. On the tuning part of the evaluation fewer than
	 * one in ten questions that have no answer reach it.
	 */
	private static final double SUFFICIENT = 0.6;

	/**
	 * The coefficients are those of a logistic regression over the tuning part of the
	 * evaluation (docs/search.md). A question of which little is known tells little, so
	 * the weight of its terms counts too.
	 */
	static Confidence of(Question question, List<Ranked> ranked) {
		if (ranked.isEmpty() || question.weight() == 0) {
			return new Confidence(0);
		}
		Evidence best = ranked.get(0).evidence();
		double odds = -8.3 + 2.4 * best.phrasing() + 2.2 * best.secondPhrasing() + 1.8 * best.asked()
				+ 2.7 * best.whole() - 2.2 * best.strange() - 1.3 * question.share(question.unknown()::contains)
				+ 1.45 * Math.log1p(question.weight());
		return new Confidence(1 / (1 + Math.exp(-odds)));
	}

	boolean suffices() {
		return this.value >= SUFFICIENT;
	}

	double rounded() {
		return BigDecimal.valueOf(this.value).setScale(2, RoundingMode.HALF_UP).doubleValue();
	}

}
