package org.kvmfacts.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

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
	 * What names the subject. Without it, a question that is put like one from outside
	 * rather is one.
	 */
	private static final Pattern SUBJECT = Pattern.compile("(?i)\\bkvm|kernel.based virtual|hypervisor");

	/**
	 * The coefficients are those of a logistic regression over the tuning part of the
	 * evaluation, questions from outside, and phrasings that were left out of the index
	 * for it (docs/search.md). A question of which little is known tells little, so the
	 * weight of its terms counts too.
	 * @param question the question
	 * @param ranked what was found, the best first
	 * @param outside how alike the question is to one that is not answered
	 */
	static Confidence of(Question question, List<Ranked> ranked, double outside) {
		if (ranked.isEmpty() || question.weight() == 0) {
			return new Confidence(0);
		}
		Evidence best = ranked.get(0).evidence();
		double against = SUBJECT.matcher(question.text()).find() ? 3.6 : 6.1;
		double odds = -10.1 + 2.9 * best.phrasing() + 4.5 * best.secondPhrasing() + 3.8 * best.whole()
				- 6.5 * best.strange() - 1.1 * question.share(question.unknown()::contains)
				+ 2.3 * Math.log1p(question.weight()) - against * outside;
		return new Confidence(1 / (1 + Math.exp(-odds)));
	}

	boolean suffices() {
		return this.value >= SUFFICIENT;
	}

	double rounded() {
		return BigDecimal.valueOf(this.value).setScale(2, RoundingMode.HALF_UP).doubleValue();
	}

}
