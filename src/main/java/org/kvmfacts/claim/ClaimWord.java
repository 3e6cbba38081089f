package org.kvmfacts.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.kvmfacts.search.index.Token;

/**
 * A word of a claim.
 *
 * @param term its term
 * @param kind what it is
 * @param start where it begins
 * @param possessive whether it ends in an apostrophe, with or without an s
 * @param joined whether it follows the word before it directly, as a verb follows its
 * subject
 * @param past whether it tells of the past
 * @param gap what stands before it
 */
record ClaimWord(String term, WordKind kind, int start, boolean possessive, boolean joined, boolean past, Gap gap) {

	// Terms that say how far a claim goes.
	private static final Pattern LIMITING = Pattern
		.compile("suppos.*|claim|myth|wrong|fals.*|assert|plan|propos.*|expect|until|befor.*|near.*|almost|least|most|"
				+ "more|less|few|half|except|besid.*|alon|sole|exclus|off");

	private static final Pattern PAST = Pattern.compile("(?i)\\b(?:was|were|had|did|used to|once)\\b");

	private static final Pattern PRESENT = Pattern.compile("(?i)\\b(?:is|are|be|been|being|has|have)\\b");

	private static final Pattern PAST_FORM = Pattern
		.compile("\\w{2,}ed|wrote|ran|led|held|kept|built|bought|sold|paid|made|came|began|became|left|took");

	private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

	private static final Pattern DIGIT = Pattern.compile("\\d");

	private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve");

	/**
	 * Reads a word.
	 * @param text the claim
	 * @param before where the text before the word begins
	 * @param lead where the text before the word before it begins
	 */
	static ClaimWord of(Token token, boolean name, String text, int before, int lead) {
		String written = text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
		String between = text.substring(before, token.start());
		String term = term(token, written, text);
		boolean possessive = POSSESSIVE.matcher(written).find();
		boolean past = PAST.matcher(between).find() || (PAST_FORM.matcher(written).matches()
				&& !PRESENT.matcher(text.substring(lead, token.start())).find());
		Gap gap = Gap.of(between);
		gap = possessive ? gap.marked("of") : gap;
		return new ClaimWord(term, WordKind.of(term, name, text.substring(token.end())), token.start(), possessive,
				before > 0 && between.isBlank() && !Gap.isPreposition(written), past,
				LIMITING.matcher(term).matches() ? gap.limitedBy(term) : gap);
	}

	private static String term(Token token, String written, String text) {
		int number = NUMBERS.indexOf(written);
		boolean version = text.startsWith("version ", token.start() - 8) && DIGIT.matcher(token.term()).matches();
		return (number >= 0) ? String.valueOf(number) : (version ? "version " : "") + token.term();
	}

	/**
	 * Whether it goes on with the name that ends right before it.
	 */
	boolean continues(ClaimWord name) {
		return this.joined && this.kind == WordKind.NAME && name.kind == WordKind.NAME && !isKvm() && !name.isKvm()
				&& !name.possessive;
	}

	/**
	 * The name that ends with this word.
	 */
	ClaimWord after(ClaimWord name) {
		return new ClaimWord(name.term + " " + this.term, WordKind.NAME, name.start, this.possessive, name.joined,
				name.past, this.possessive ? name.gap.marked("of") : name.gap);
	}

	/**
	 * The word after another preposition.
	 */
	ClaimWord marked(String marker) {
		return new ClaimWord(this.term, this.kind, this.start, this.possessive, this.joined, this.past,
				this.gap.marked(marker));
	}

	/**
	 * The word before the end of a claim, which may deny it, as in "by nobody".
	 */
	ClaimWord endedBy(String rest) {
		return new ClaimWord(this.term, this.kind, this.start, this.possessive, this.joined, this.past,
				this.gap.endedBy(Gap.of(rest)));
	}

	String marker() {
		return this.gap.marker();
	}

	boolean begins() {
		return !this.gap.breaks().isEmpty();
	}

	boolean isKvm() {
		return this.term.equals("kvm");
	}

	boolean isName() {
		return this.kind == WordKind.NAME && !isKvm();
	}

	boolean isNumber() {
		return this.kind != WordKind.NAME && this.kind != WordKind.TERM;
	}

	/**
	 * Whether a statement has it in the same part, and does not tell it of the past
	 * alone.
	 */
	boolean isSame(ClaimWord stated) {
		return this.term.equals(stated.term) && (!stated.past || this.past || stated.kind != WordKind.TERM)
				&& (stated.kind != WordKind.NAME || marker().equals(stated.marker()));
	}

}
