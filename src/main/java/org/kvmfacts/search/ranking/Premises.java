package org.kvmfacts.search.ranking;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.kvmfacts.search.index.SearchEntry;

/**
 * Tells whether an answer denies what a question takes for granted: one asks why, when or
 * since when something is so, and the first sentence says that it is not.
 */
final class Premises {

	private static final Set<QuestionKind> TAKE_FOR_GRANTED = EnumSet.of(QuestionKind.CAUSE, QuestionKind.DATE,
			QuestionKind.NUMBER, QuestionKind.HOW, QuestionKind.PLACE);

	private static final Pattern GRANTED = Pattern.compile(
			"(?i)^(?:since|as|given|because|now that|seeing that|if)\\b.*,|, (?:right|correct|no|isn't it|doesn't it)\\b|\\bso (?:what|who|why|how|when|where|which|are|is|do|does)\\b");

	private static final Pattern NEGATED = Pattern.compile(
			"(?i)\\b(?:no|not|nobody|none|never|neither|nor|nothing|without|cannot|nowhere|rather than|instead)\\b|n't\\b");

	private static final Pattern FIRST_SENTENCE = Pattern.compile("(?<=[.!?])\\s");

	private Premises() {
	}

	static boolean denied(String text, QuestionKind kind, SearchEntry answer) {
		boolean granted = TAKE_FOR_GRANTED.contains(kind) || GRANTED.matcher(text).find();
		return granted && !NEGATED.matcher(text).find()
				&& NEGATED.matcher(FIRST_SENTENCE.split(answer.text(), 2)[0]).find();
	}

}
