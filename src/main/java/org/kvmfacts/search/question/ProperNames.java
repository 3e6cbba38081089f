package org.kvmfacts.search.question;

import java.util.HashMap;
import java.util.Map;

import org.kvmfacts.search.index.Token;

/**
 * Recognises names by how the texts capitalise them, because questions often do not.
 */
final class ProperNames {

	private static final double MOSTLY = 0.6;

	private static final String OPENS_LINE = "\n\"(";

	private static final String OPENS_SENTENCE = ".!?:;" + OPENS_LINE;

	private final Map<String, int[]> capitals = new HashMap<>();

	/**
	 * Records whether a text capitalises a word.
	 */
	void learn(String text, Token word) {
		if (!beginsSentence(text, word)) {
			int[] count = this.capitals.computeIfAbsent(word.term(), (key) -> new int[2]);
			count[isCapital(text, word) ? 1 : 0]++;
		}
	}

	/**
	 * Whether a word of a question is a number, or is capitalised in the texts or, if
	 * they do not contain it, in the question.
	 */
	boolean isName(String question, Token word) {
		int[] count = this.capitals.get(word.term());
		boolean number = word.term().chars().anyMatch(Character::isDigit);
		if (count != null) {
			return number || count[1] > MOSTLY * (count[0] + count[1]);
		}
		return number || (!beginsSentence(question, word) && isCapital(question, word));
	}

	private static boolean isCapital(String text, Token word) {
		return text.substring(word.start(), word.end()).chars().anyMatch(Character::isUpperCase);
	}

	// After a mark and a space, or after an opening mark.
	private static boolean beginsSentence(String text, Token word) {
		String before = text.substring(Math.max(0, word.start() - 2), word.start());
		return before.isBlank() || OPENS_SENTENCE.indexOf(before.charAt(0)) >= 0
				|| OPENS_LINE.indexOf(before.charAt(before.length() - 1)) >= 0;
	}

}
