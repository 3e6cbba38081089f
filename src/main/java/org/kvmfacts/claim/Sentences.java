package org.kvmfacts.claim;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts texts into sentences and clauses, each of which makes a claim.
 */
public final class Sentences {

	private static final Pattern ASIDE = Pattern.compile(
			" \\([^()]*\\)|, (?:an?|the|which|who|whose|\\w+ed|then|by|as|with|in|on|[a-z]+ of) [^,;:.]+,|, \\d{1,2} \\p{Lu}\\w+ \\d{4},");

	private static final Pattern RELATIVE = Pattern
		.compile("((?:%1$s )*%1$s(?: [\\d.]*\\d)?), (?:(?:an?|the) [\\w -]+ )?(?:which|who|that) ([^,;:]+)"
			.formatted(Names.CAPITAL));

	private static final Pattern DESCRIBED = Pattern
		.compile("((?:%1$s )*%1$s(?: [\\d.]*\\d)?), ((?:an?|the) [^,;:]+)".formatted(Names.CAPITAL));

	// A clause that makes a claim of its own.
	private static final Pattern CLAUSE = Pattern
		.compile(";\\s++|,\\s++(?:and|but|while|whereas)\\s+(?=\\S+\\s+\\S+\\s+\\S+\\s+\\S+)"
				+ "|(?<!\\s)\\s++and\\s+(?=(?:is |was |are )?(?:licen[cs]ed|owned|maintained|released|hosted|led) )");

	// What is the first of several subjects of one clause.
	private static final Pattern NAME_ALONE = Pattern
		.compile("(?:%1$s )*%1$s, (?:with|an?|the) [^,]+".formatted(Names.CAPITAL));

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
			clauses(text.substring(start, end).strip())
				.filter((part) -> part.codePoints().anyMatch(Character::isLetterOrDigit))
				.forEach(claims::add);
			start = end;
		}
		return claims;
	}

	private static Stream<String> clauses(String sentence) {
		List<String> clauses = new ArrayList<>();
		int start = 0;
		for (MatchResult border : CLAUSE.matcher(sentence).results().toList()) {
			String clause = sentence.substring(start, border.start());
			if (!NAME_ALONE.matcher(clause).matches()) {
				clauses.add(clause);
				start = border.end();
			}
		}
		clauses.add(sentence.substring(start));
		return clauses.stream();
	}

	/**
	 * A sentence and what it says without its asides, or in them.
	 */
	static Stream<String> readings(String sentence) {
		String plain = ASIDE.matcher(sentence).replaceAll("");
		Stream<String> relative = RELATIVE.matcher(sentence)
			.results()
			.map((found) -> found.group(1) + " " + found.group(2));
		Stream<String> described = DESCRIBED.matcher(sentence)
			.results()
			.map((found) -> found.group(1) + " is " + found.group(2));
		return Stream
			.of(Stream.of(sentence), relative, described,
					plain.equals(sentence) ? Stream.<String>empty() : Stream.of(plain))
			.flatMap((texts) -> texts);
	}

}
