package org.kvmfacts.claim;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts texts into sentences and clauses, each of which makes a claim.
 */
public final class Sentences {

	private static final Pattern ASIDE = Pattern
		.compile(" \\([^()]*\\)|, (?:an?|the|which|who|whose|\\w+ed|then|by|as|with|in|on) [^,;:.]+,");

	private static final Pattern RELATIVE = Pattern
		.compile("((?:%1$s )*%1$s), (?:which|who) ([^,;:.]+)".formatted(Claim.CAPITAL));

	// A clause that makes a claim of its own.
	private static final Pattern CLAUSE = Pattern
		.compile(";\\s++|,\\s++(?:and|but|while|whereas)\\s+(?=\\S+\\s+\\S+\\s+\\S+\\s+\\S+)"
				+ "|(?<!\\s)\\s++and\\s+(?=(?:is |was |are )?(?:licen[cs]ed|owned|maintained|released|hosted|led) )");

	private Sentences() {
	}

	/**
	 * Cuts a text into claims.
	 */
	public static List<String> in(String text) {
		List<String> claims = new ArrayList<>();
		BreakIterator borders = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		borders.setText(text);
		int start = borders.first();
		for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
			CLAUSE.splitAsStream(text.substring(start, end).strip())
				.filter((part) -> part.codePoints().anyMatch(Character::isLetterOrDigit))
				.forEach(claims::add);
			start = end;
		}
		return claims;
	}

	/**
	 * A sentence and what it says without its asides, or in them.
	 */
	static Stream<String> readings(String sentence) {
		String plain = ASIDE.matcher(sentence).replaceAll("");
		Stream<String> relative = RELATIVE.matcher(sentence)
			.results()
			.map((found) -> found.group(1) + " " + found.group(2));
		return Stream
			.of(Stream.of(sentence), relative, plain.equals(sentence) ? Stream.<String>empty() : Stream.of(plain))
			.flatMap((texts) -> texts);
	}

}
