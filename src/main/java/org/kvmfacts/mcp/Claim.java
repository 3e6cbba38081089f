package org.kvmfacts.mcp;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.Token;

/**
 * What a sentence claims, in parts that can be compared.
 *
 * @param text the sentence
 * @param terms what it is about, without numbers and names
 * @param names the terms of the names in it
 * @param numbers the numbers in it: years, versions, amounts
 * @param denied the terms that it denies
 */
record Claim(String text, Set<String> terms, Set<String> names, Set<String> numbers, Set<String> denied) {

	private static final Pattern NUMBER = Pattern.compile("(?:version )?\\d+(?:[.,]\\d+)*");

	// Words with a capital letter within a sentence, and several of them at its
	// beginning.
	private static final String CAPITAL = "\\p{Lu}[\\p{L}\\d]+";

	private static final Pattern NAME = Pattern
		.compile("(?<![.!?:]\\s)(?<!^)\\b%1$s(?: %1$s)*|^\\W*%1$s(?: %1$s)+|\\b\\p{Lu}\\p{L}*\\p{Lu}[\\p{L}\\d]*"
			.formatted(CAPITAL));

	// Months and origins have a capital letter and are no names.
	private static final Pattern NO_NAME = Pattern
		.compile("(?:January|February|March|April|May|June|July|August|September|October|November|December|"
				+ "Israeli|American|British|European|German|French|Chinese|Japanese|Indian)\\b");

	private static final Pattern FIRST = Pattern.compile("^\\W*(\\p{Lu}\\p{L}+)");

	// Words that do not change the claim.
	private static final Pattern EMPHASIS = Pattern
		.compile("(?i)\\b(?:sole|solely|entirely|actually|simply|indeed|also|today|originally|initially)\\b");

	// A negation covers a few words, or the rest of the clause.
	private static final Pattern DENIAL = Pattern.compile(
			"(?i)\\b(?:no|not|nobody|no one|none|never|neither|nor|without|cannot|nowhere)\\b((?:[ -][^\\s,;:.]+){0,5})");

	private static final Pattern NUMERIC = Pattern.compile(".*\\d.*");

	// A clause that makes a claim of its own.
	private static final Pattern CLAUSE = Pattern
		.compile(";\\s+|,\\s+(?:and|but|while|whereas)\\s+(?=\\S+\\s+\\S+\\s+\\S+\\s+\\S+)"
				+ "|\\s+and\\s+(?=(?:is |was |are )?(?:licen[cs]ed|owned|maintained|released|hosted|led) )");

	/**
	 * Reads a claim.
	 * @param known names that may stand at the beginning of a sentence
	 */
	static Claim of(String sentence, Analyser analyser, Set<String> known) {
		String text = EMPHASIS.matcher(sentence).replaceAll("").strip();
		Set<String> names = Stream
			.concat(NAME.matcher(text)
				.results()
				.map(MatchResult::group)
				.filter((name) -> !NO_NAME.matcher(name).lookingAt()),
					FIRST.matcher(text).results().map((first) -> first.group(1)).filter(known::contains))
			.flatMap((name) -> analyser.terms(name).stream())
			.map(Token::term)
			.filter((term) -> !term.equals("kvm"))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Set<String> terms = analyser.terms(text)
			.stream()
			.map(Token::term)
			.filter((term) -> !names.contains(term) && !NUMERIC.matcher(term).matches())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Set<String> numbers = NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
		Set<String> denied = DENIAL.matcher(text)
			.results()
			.flatMap((denial) -> analyser.terms(denial.group(1)).stream())
			.map(Token::term)
			.filter((term) -> !term.equals("kvm"))
			.collect(Collectors.toSet());
		names.removeIf((name) -> NUMERIC.matcher(name).matches());
		return new Claim(sentence, terms, names, numbers, denied);
	}

	/**
	 * The words of a text that are written as names within a sentence.
	 */
	static Stream<String> names(String text) {
		return NAME.matcher(text).results().filter((name) -> name.start() > 0).map(MatchResult::group);
	}

	/**
	 * Cuts a text into claims.
	 */
	static List<String> in(String text) {
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
	 * Whether one of the two denies what the other says.
	 */
	boolean denies(Claim other) {
		return deniesSome(other) || other.deniesSome(this);
	}

	private boolean deniesSome(Claim other) {
		return this.denied.stream()
			.anyMatch((term) -> (other.terms.contains(term) || other.names.contains(term))
					&& !other.denied.contains(term));
	}

	/**
	 * All its terms, names and numbers.
	 */
	Set<String> all() {
		Set<String> all = new LinkedHashSet<>(this.terms);
		all.addAll(this.names);
		all.addAll(this.numbers);
		return all;
	}

}
