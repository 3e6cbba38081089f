package org.kvmfacts.search.question;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a question asks for, by its wording. The first kind that matches applies.
 */
public enum QuestionKind {

	/** What an error message means, which no entry explains. */
	ERROR("\\b(?:errors?:|error while|failed to|could not (?:access|insert|open)|permission denied|no such (?:file|device)|not permitted|resource busy|cannot (?:access|set up|allocate|get)|segfault|kernel panic|oops|traceback|exit_(?:fail|shutdown|unknown)|suberror|already loaded|call trace|crash(?:es|ing) (?:with|when)|failures? from|exit code|input/output error|unhandled)"),

	/** Instructions. */
	HOW_TO("\\b(?:how (?:do|can|could|should|would|may|might|must) (?:i|we|one|you)\\b(?! (?:spell|pronounce|know|tell))|how to\\b|steps (?:to|for)|what(?:'s| is) the command|which command|write me|write an?\\b|describe your approach|set(?:ting)? up|configure|troubleshoot|guide to|tutorial)"),

	/** What to choose or buy. */
	CHOICE("\\b(?:which|what) (?:is|are|'s) the (?:best|cheapest|right)|^best\\b|\\bworks? best\\b|\\bbest (?:kvm|gui|vps|provider|host)|\\bshould (?:i|we|you|one) (?:always |really |rather )?(?:use|choose|buy|move|go|switch|take|pick|migrate|run|stick|stay)|\\bwhich (?:\\w+ ){0,5}(?:is|are|would be) (?:the )?(?:better|faster|fastest|easier|preferable)|\\b(?:would|do) you (?:pick|choose|prefer|recommend|suggest|use)|\\b(?:is it|are they) worth|\\brecommend (?:me|a)|\\bdo i need\\b.*\\bif i|\\bhas the right\\b|\\bvps\\b"),

	NUMBER("\\bhow (?:many|much|large|big|long|far|old|fast|often)\\b|\\bwhat (?:number|share|percentage|proportion|part|fraction|price)|\\bnumber of\\b|\\bwhich version|\\bwhat version|\\bpercent\\b"),

	// Not "Does it change when it is used?"
	DATE("(?<!^(?:is|are|was|were|do|does|did|can|could|will|would|should|must|may) (?!you ).{0,300})\\bwhen\\b|\\b(?:what|which) (?:year|date|day|month)|\\bsince when|\\bhow long ago|\\bin which (?:linux|kernel|release)"),

	PERSON("\\bwho(?:se|m|'s|s)?\\b|\\bwhich (?:company|person|developer|organisation|organization|firm|vendor|foundation|people|maintainer)|\\bwhat (?:company|organisation|organization|firm)"),

	CAUSE("\\bwhy\\b|\\bhow come\\b|\\breasons? (?:for|why|that)|\\bwhat (?:made|makes|drove|caused)"),

	PLACE("\\bwhere\\b"),

	DIFFERENCE("\\bdifferen(?:ce|t|ces)\\b|\\bcompared? (?:to|with)|\\bversus\\b|\\bvs\\b"),

	DEFINITION(
			"^(?:so |and |well )?what(?:'s| is| are| was| were|s)? (?!\\w+ of)|\\bdefine\\b|\\bmeaning of\\b|\\bstand for\\b|\\bmean(?:s)?\\b"),

	WHETHER("^(?:so |and |but |well |then )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|isn't|aren't|doesn't|don't|didn't|hasn't|can't|won't|may|must)\\b|\\btrue\\b|\\bfalse\\b|\\bmyth\\b|\\bor not\\b|\\b(?:is|are|does|do) (?:it|they|he|she)\\?$"),

	HOW("\\bhow\\b"),

	OTHER("");

	private static final int LETTERS = 26;

	private static final QuestionKind[] ALL = values();

	private final Pattern pattern;

	/**
	 * The pairs of letters that a match can begin with: most words need not be tried.
	 */
	@SuppressWarnings("ImmutableEnumChecker") // Never changed once the kind is there.
	private final BitSet beginnings = new BitSet();

	QuestionKind(String pattern) {
		this.pattern = Pattern.compile(pattern);
		for (char first = 'a'; first <= 'z'; first++) {
			for (char second = 'a'; second <= 'z'; second++) {
				Matcher matcher = this.pattern.matcher(first + "" + second);
				this.beginnings.set(pair(first, second), matcher.lookingAt() || matcher.hitEnd());
			}
		}
	}

	private static int pair(char first, char second) {
		return (first - 'a') * LETTERS + second - 'a';
	}

	// Loops, because this is done for each of 30,000 phrasings while the service starts.
	public static QuestionKind of(String question) {
		String text = question.toLowerCase(Locale.ROOT);
		int[] words = IntStream.range(0, text.length())
			.filter((i) -> isWord(text, i) && !isWord(text, i - 1))
			.toArray();
		for (QuestionKind kind : ALL) {
			if (kind.isAskedIn(text, words)) {
				return kind;
			}
		}
		return OTHER;
	}

	private static boolean isWord(String text, int i) {
		return i >= 0 && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
	}

	// Every expression begins with a word, so it is tried only where one begins.
	private boolean isAskedIn(String text, int[] words) {
		for (int start : words) {
			if (canBegin(text, start) && lookingAt(text, start)) {
				return true;
			}
		}
		return false;
	}

	private boolean lookingAt(String text, int start) {
		return this.pattern.matcher(text)
			.useTransparentBounds(true)
			.useAnchoringBounds(false)
			.region(start, text.length())
			.lookingAt();
	}

	private boolean canBegin(String text, int start) {
		boolean letters = start + 1 < text.length() && isLetter(text.charAt(start)) && isLetter(text.charAt(start + 1));
		return !letters || this.beginnings.get(pair(text.charAt(start), text.charAt(start + 1)));
	}

	private static boolean isLetter(char given) {
		return given >= 'a' && given <= 'z';
	}

}
