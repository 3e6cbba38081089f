package org.kvmfacts.kernel;

import java.util.regex.Pattern;

/**
 * A text in which passages are found regardless of line breaks.
 *
 * @param plain the text with each run of white space replaced by one space
 * @param uncommented the same without the characters that begin comment lines
 */
record FoldedText(String plain, String uncommented) {

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final Pattern LEADER = Pattern.compile("(?m)^[ \\t]*(?:/?\\*+/?|#+|//+)(?=\\s|$)");

	static FoldedText of(String text) {
		return new FoldedText(fold(text), fold(LEADER.matcher(text).replaceAll("")));
	}

	boolean contains(String passage) {
		String folded = fold(passage).strip();
		return this.plain.contains(folded) || this.uncommented.contains(folded);
	}

	private static String fold(String text) {
		return SPACE.matcher(text).replaceAll(" ");
	}

}
