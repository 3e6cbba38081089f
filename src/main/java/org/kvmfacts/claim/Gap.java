package org.kvmfacts.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What small words before a word of a claim say about it.
 *
 * @param marker the preposition before a name, which tells its part in the claim
 * @param breaks what ends a clause
 * @param denials how many words deny something; of the last word of a claim, also those
 * right after it
 * @param nor whether such a word goes on with a denial
 * @param limits what says how far the claim goes; of the last word of a claim, also what
 * is right after it
 */
record Gap(String marker, List<String> breaks, int denials, boolean nor, List<String> limits) {

	private static final Pattern BREAK = Pattern.compile(
			"(?i)[,;:()–]|\\b(?:and|or|but|because|while|whereas|although|though|which|who|whose|that|when|where|so)\\b");

	private static final Pattern DENIAL = Pattern
		.compile("(?i)\\b(?:no|not|nobody|none|never|neither|nor|without|cannot|nowhere)\\b|n['’]t\\b");

	private static final Pattern NOR = Pattern.compile("(?i)\\bnor\\b");

	// How sure it is, how many or how often, and whether it has to be.
	private static final Pattern LIMIT = Pattern
		.compile("\\bmay\\b|(?i)\\b(?:might|could|would|should|must|if|whether|unless|some|suppose\\w*|want\\w*|than|"
				+ "perhaps|often|usually|typically|generally|commonly|only|(?:ha(?:s|ve|d)|needs?) to|"
				+ "(?<=(?:nobody|nothing|none|one|all) )but)\\b");

	private static final Pattern PREPOSITION = Pattern
		.compile("(?i)\\b(?:by|on|without|from|(?:in)?to|in|of|for|at|with|under|as|since|behind|after)\\b");

	static Gap of(String text) {
		return new Gap(marker(text), found(BREAK, text).toList(), (int) found(DENIAL, text).count(),
				NOR.matcher(text).find(), found(LIMIT, text).toList());
	}

	private static String marker(String gap) {
		String marker = "";
		Matcher preposition = PREPOSITION.matcher(gap);
		while (preposition.find()) {
			String found = preposition.group().toLowerCase(Locale.ROOT);
			marker = switch (found) {
				case "by", "on", "without", "from" -> found;
				case "to", "into" -> "to";
				default -> "of";
			};
		}
		return marker;
	}

	static boolean isPreposition(String word) {
		return PREPOSITION.matcher(word).matches();
	}

	static boolean isDenial(String word) {
		return DENIAL.matcher(word).find();
	}

	private static Stream<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).map((word) -> word.toLowerCase(Locale.ROOT));
	}

	Gap marked(String other) {
		return new Gap(other, this.breaks, this.denials, this.nor, this.limits);
	}

	Gap limitedBy(String limit) {
		return new Gap(this.marker, this.breaks, this.denials, this.nor,
				Stream.concat(this.limits.stream(), Stream.of(limit)).toList());
	}

	Gap endedBy(Gap rest) {
		return new Gap(this.marker, this.breaks, this.denials + rest.denials, this.nor,
				Stream.concat(this.limits.stream(), rest.limits.stream()).toList());
	}

}
