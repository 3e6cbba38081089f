package org.kvmfacts.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.kvmfacts.search.ranking.OutOfScopeQuestions;
import org.kvmfacts.search.ranking.Question;
import org.kvmfacts.search.ranking.RankedEntry;
import org.kvmfacts.search.ranking.RankingModel;

/**
 * How likely it is that the first entry answers the question.
 *
 * @param value from 0 to 1
 */
record Confidence(double value) {

	/**
	 * From here on an answer is given: when it is more likely right than not.
	 */
	private static final double SUFFICIENT = 0.5;

	/**
	 * How sure it is.
	 * @param question the question
	 * @param ranked what was found, the best first
	 * @param outside how alike the question is to those that are not answered
	 */
	static Confidence of(Question question, List<RankedEntry> ranked, OutOfScopeQuestions.Likeness outside) {
		if (ranked.isEmpty() || question.weight() == 0) {
			return new Confidence(0);
		}
		return new Confidence(1 / (1 + Math.exp(-RankingModel.odds(question, ranked.get(0).evidence(), outside))));
	}

	boolean suffices() {
		return this.value >= SUFFICIENT;
	}

	// Down, so that none that does not suffice looks as if it did.
	double rounded() {
		return BigDecimal.valueOf(this.value).setScale(2, RoundingMode.DOWN).doubleValue();
	}

}
