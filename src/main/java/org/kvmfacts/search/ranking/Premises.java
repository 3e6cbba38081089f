package org.kvmfacts.search.ranking;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kvmfacts.search.question.Question;
import org.kvmfacts.search.question.QuestionKind;
import org.kvmfacts.search.question.Terms;

/**
 * Detects answers that deny what a question takes for granted: it asks why or since when
 * something is so, and the answer begins by saying that it is not, or names someone else.
 */
final class Premises {

	private static final Set<QuestionKind> TAKE_FOR_GRANTED = EnumSet.of(QuestionKind.CAUSE, QuestionKind.DATE,
			QuestionKind.NUMBER, QuestionKind.HOW, QuestionKind.PLACE, QuestionKind.HOW_TO);

	private static final String GIVEN = "(?i)^(?:since|as|given|because|now that|seeing that|if)\\b";

	private static final Pattern GRANTED = Pattern.compile(GIVEN + ".*,|, (?:right|correct|no|isn't it|doesn't it)\\b"
			+ "|(?<!^)\\b(?:so|but) (?:what|who|why|how|when|where|which|are|is|do|does|since)\\b"
			+ "|(?<! or \\w{1,30}), (?:in )?(?:who|why|how|when|where|does|which)\\b(?! is (?:right|correct|true))"
			+ "|^(?:to |for |in )?which (?:\\w+ ){1,2}(?:do|does|did|must)\\b");

	private static final Pattern NEGATED = Pattern.compile(
			"(?i)\\b(?:no|not|nobody|none|never|neither|nor|nothing|without|cannot|nowhere|rather than|instead)\\b|n't\\b");

	/**
	 * What is not known may be so.
	 */
	private static final Pattern UNKNOWN = Pattern
		.compile("\\b(?:not (?:known|documented)|cannot be said|(?:has been|was) found|is known)\\b");

	/**
	 * What an answer says first; what follows may deny something else.
	 */
	private static final Pattern FIRST = Pattern
		.compile("(?:, (?:who|which) [^,]*,|(?! but )[^,:;])*(?=[,:;]| but |$)");

	/**
	 * Words of a question that say no without a negation.
	 */
	private static final Pattern ENDED = Pattern
		.compile("(?i)\\b(?:stop(?:ped|s)?|end(?:ed|s)?|leave|left|quit|removed|taken off|give up|gave up)\\b");

	/**
	 * A premise that says no itself, so that an answer without a no denies it.
	 */
	private static final Pattern DENIED = Pattern
		.compile(GIVEN + "[^,]*(?:\\b(?:no|not|nobody|none|never)|n't)\\b[^,]*,");

	private static final Pattern WHICH = Pattern.compile("(?i)^(?:to |for |in )?which\\b");

	private static final Pattern NAME = Pattern.compile("(?!kvm$|linux$)\\p{L}+");

	private static final int BEGINNING = 2;

	/**
	 * An entry with a question this similar was written for it, so the question takes
	 * nothing false for granted.
	 */
	private static final double SAME_QUESTION = 0.85;

	private Premises() {
	}

	static boolean denied(String text, Question question, EntryFeatures answer) {
		boolean negated = denies(answer.entry().passages().get(0));
		if (NEGATED.matcher(text).find() || ENDED.matcher(text).find()) {
			return !negated && DENIED.matcher(text).find();
		}
		if (question.alike(answer.title()) > SAME_QUESTION) {
			return false;
		}
		boolean plain = GRANTED.matcher(text).find();
		if (!plain && !TAKE_FOR_GRANTED.contains(question.kind()) && !WHICH.matcher(text).find()) {
			return false;
		}
		return negated || ((plain || question.kind() == QuestionKind.CAUSE || question.kind() == QuestionKind.DATE)
				&& !isStored(question, answer) && namesOthers(question, answer));
	}

	private static boolean denies(String sentence) {
		Matcher first = FIRST.matcher(sentence);
		return first.lookingAt() && NEGATED.matcher(first.group()).find() && !UNKNOWN.matcher(first.group()).find();
	}

	private static boolean isStored(Question question, EntryFeatures answer) {
		return answer.questions().stream().anyMatch((asked) -> question.alike(asked.terms()) > SAME_QUESTION);
	}

	private static boolean namesOthers(Question question, EntryFeatures answer) {
		List<Terms> beginning = answer.passages().stream().limit(BEGINNING).toList();
		return question.terms()
			.stream()
			.filter((term) -> term.name() && NAME.matcher(term.text()).matches())
			.anyMatch((name) -> beginning.stream().noneMatch((passage) -> passage.has(name.number())));
	}

}
