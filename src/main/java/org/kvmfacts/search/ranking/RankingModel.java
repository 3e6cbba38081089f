package org.kvmfacts.search.ranking;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much each piece of evidence counts, for the order of entries and for the decision
 * to answer. The coefficients were fitted to the tuning part of the evaluation, to
 * questions from outside, and to phrasings that were left out of the index for it
 * (docs/search.md).
 */
public final class RankingModel {

	/**
	 * What names the subject. Without it, a question that is put like one from outside
	 * rather is one.
	 */
	private static final Pattern SUBJECT = Pattern.compile("(?i)\\bkvm|kernel.based virtual|hypervisor");

	/**
	 * Set by hand: a yes to another question is worse than no answer.
	 */
	private static final double VERDICT = 3;

	private static final double DOUBT = 1.5;

	/**
	 * Set by hand: a question that an entry has been written for is one that it answers.
	 */
	private static final double JUST_ASKED = 2;

	/**
	 * From where on two questions have the same terms.
	 */
	static final double SAME = 0.99;

	/**
	 * Set by hand: what is nearly a question from outside is one.
	 */
	private static final double SAMENESS = 10;

	private RankingModel() {
	}

	/**
	 * How well an entry matches; comparable within one search.
	 */
	static double score(RankingSignals evidence) {
		return 1.7 * evidence.phrasing() + 1.5 * evidence.secondPhrasing() - 0.4 * evidence.asked()
				+ 1.0 * evidence.passage() + 3.9 * evidence.whole() - 1.8 * evidence.strange() + 1.1 * evidence.match()
				+ 4.3 * evidence.nearestMeaning() + 8.8 * evidence.wholeMeaning() - VERDICT * evidence.unasked()
				+ justAsked(evidence);
	}

	/**
	 * The odds, as a logarithm, that the best entry answers the question. A question of
	 * which little is known tells little, so the weight of its terms counts too.
	 */
	public static double odds(Question question, RankingSignals best, OutOfScopeQuestions.Likeness outside) {
		boolean subject = namesSubject(question);
		return -8.7 + 1.4 * best.phrasing() + 2.5 * best.secondPhrasing() + 3.6 * best.whole() - 3.8 * best.strange()
				+ 1.0 * Math.log1p(question.weight()) + 1.9 * best.nearestMeaning() + 1.6 * best.wholeMeaning()
				- (subject ? 0.8 : 2.5) * outside.words() - (subject ? 1.1 : 0.7) * outside.meaning()
				+ 0.34 * outside.scope() - SAMENESS * outside.sameness() - DOUBT * best.unasked()
				+ (outside.isSame() ? 0 : justAsked(best));
	}

	private static double justAsked(RankingSignals evidence) {
		return (evidence.phrasing() > SAME) ? JUST_ASKED : 0;
	}

	private static boolean namesSubject(Question question) {
		return SUBJECT.matcher(question.text()).find();
	}

}
