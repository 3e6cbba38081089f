package org.kvmfacts.claim;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kvmfacts.search.index.Token;

/**
 * A word of a claim.
 *
 * @param term its term
 * @param kind what it is
 * @param marker the preposition before a name, which shows its part in the claim
 * @param start where it begins
 * @param breaks how many clauses end right before it
 * @param denials how many words right before it deny something; of the last word of a
 * claim, also right after it
 * @param nor whether such a word goes on with a denial
 * @param doubts how many words right before it make the claim uncertain or conditional
 */
record ClaimWord(String term, Kind kind, String marker, int start, int breaks, int denials, boolean nor, int doubts) {

	private static final Pattern BREAK = Pattern.compile(
			"(?i)[,;:()–]|\\b(?:and|or|but|because|while|whereas|although|though|which|who|whose|that|when|where|so)\\b");

	private static final Pattern DENIAL = Pattern
		.compile("(?i)\\b(?:no|not|nobody|none|never|neither|nor|without|cannot|nowhere)\\b|n['’]t\\b");

	private static final Pattern NOR = Pattern.compile("(?i)\\bnor\\b");

	private static final Pattern DOUBT = Pattern.compile(
			"\\bmay\\b|(?i)\\b(?:might|could|would|should|if|whether|unless|only|some|suppose\\w*|want\\w*|than|perhaps)\\b");

	private static final Pattern DOUBTFUL = Pattern
		.compile("suppos.*|claim|myth|wrong|fals.*|assert|plan|propos.*|expect|until|befor.*");

	private static final Pattern PREPOSITION = Pattern
		.compile("(?i)\\b(?:(by)|(on)|(without)|(from)|(in)?to|in|of|for|at|with|under|as|since|behind|after)\\b");

	static ClaimWord of(Token token, boolean name, String before, boolean version) {
		String term = (version && token.term().matches("\\d")) ? "version " + token.term() : token.term();
		Kind kind = term.matches("(?:19|20)\\d\\d") ? Kind.YEAR : term.matches("(?:version )?\\d+\\.\\d+(?:\\.\\d+)?")
				? Kind.VERSION
				: term.matches(".*\\d.*") && !name ? Kind.NUMBER : (name || term.equals("kvm")) ? Kind.NAME : Kind.TERM;
		Matcher preposition = PREPOSITION.matcher(before);
		String marker = "";
		while (preposition.find()) {
			String found = preposition.group().toLowerCase(Locale.ROOT);
			marker = switch (found) {
				case "by", "on", "without", "from" -> found;
				case "to", "into" -> "to";
				default -> "of";
			};
		}
		return new ClaimWord(term, kind, marker, token.start(), count(BREAK, before), count(DENIAL, before),
				NOR.matcher(before).find(), count(DOUBT, before) + (DOUBTFUL.matcher(term).matches() ? 1 : 0));
	}

	static boolean isDenial(String word) {
		return DENIAL.matcher(word).find();
	}

	private static int count(Pattern pattern, String text) {
		return (int) pattern.matcher(text).results().count();
	}

	/**
	 * The word after another preposition.
	 */
	ClaimWord marked(String marker) {
		return new ClaimWord(this.term, this.kind, marker, this.start, this.breaks, this.denials, this.nor,
				this.doubts);
	}

	/**
	 * The word before the end of a claim, which may deny it, as in "by nobody".
	 */
	ClaimWord endedBy(String rest) {
		return new ClaimWord(this.term, this.kind, this.marker, this.start, this.breaks,
				this.denials + count(DENIAL, rest), this.nor, this.doubts);
	}

	boolean continuesName() {
		return this.marker.isEmpty() && this.breaks == 0;
	}

	boolean isKvm() {
		return this.term.equals("kvm");
	}

	boolean isNumber() {
		return this.kind != Kind.NAME && this.kind != Kind.TERM;
	}

	/**
	 * Whether it is a number that is not a day, which can differ by the time zone or the
	 * event.
	 */
	boolean isTelling() {
		return isNumber() && (this.kind != Kind.NUMBER || this.term.length() > 2);
	}

	/**
	 * Kinds of words.
	 */
	enum Kind {

		NAME, TERM, YEAR, VERSION, NUMBER

	}

}
