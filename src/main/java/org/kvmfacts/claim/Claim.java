package org.kvmfacts.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kvmfacts.claim.ClaimWord.Kind;
import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.Token;

/**
 * What a sentence claims, as words that can be compared in their order.
 *
 * @param text the sentence
 * @param words its words, who did something before what was done to whom
 * @param terms the terms of all its words
 * @param denied the terms that it denies
 */
record Claim(String text, List<ClaimWord> words, Set<String> terms, Set<String> denied) {

	private static final int DENIED = 4;

	// Words with a capital letter within a sentence, and several of them at its
	// beginning.
	static final String CAPITAL = "\\p{Lu}[\\p{L}\\d]+";

	private static final Pattern NAME = Pattern
		.compile("(?<![.!?:]\\s)(?<!^)\\b%1$s(?: %1$s)*+|^\\W*%1$s(?: %1$s)++|\\b\\p{Lu}\\p{L}*\\p{Lu}[\\p{L}\\d]*"
			.formatted(CAPITAL));

	// Months, origins and a currency have a capital letter but are not names.
	private static final Pattern NOT_A_NAME = Pattern
		.compile("(?:January|February|March|April|May|June|July|August|September|October|November|December|US|"
				+ "Israeli|American|British|European|German|French|Chinese|Japanese|Indian)\\b");

	private static final Pattern FIRST = Pattern.compile("^\\W*(\\p{Lu}\\p{L}+)");

	// Words that do not change the claim.
	private static final Pattern EMPHASIS = Pattern
		.compile("(?i)\\b(?:sole|solely|entirely|actually|simply|indeed|also|today|originally|initially)\\b");

	// "A belongs to B" says that A is owned by B.
	private static final Pattern BELONGS = Pattern
		.compile("(?i)\\b(?:does not belong|(?:has |have )?belong(?:s|ed)?) to\\b");

	private static final Pattern PASSIVE = Pattern
		.compile("(?i)\\b(?:is|are|was|were|be|been|being)\\b(?=[^,;:.]{0,60}\\bby\\b)");

	/**
	 * Reads a claim.
	 * @param known names that may stand at the beginning of a sentence
	 */
	static Claim of(String sentence, Analyser analyser, Set<String> known) {
		String text = BELONGS.matcher(EMPHASIS.matcher(sentence).replaceAll("").strip())
			.replaceAll((match) -> match.group().startsWith("does") ? "is not owned by" : "is owned by");
		Set<Integer> names = Stream
			.concat(NAME.matcher(text).results().filter((name) -> !NOT_A_NAME.matcher(name.group()).lookingAt()),
					FIRST.matcher(text).results().filter((first) -> known.contains(first.group(1))))
			.flatMap((name) -> Stream.iterate(name.start(), (place) -> place < name.end(), (place) -> place + 1))
			.collect(Collectors.toSet());
		List<ClaimWord> words = new ArrayList<>();
		int end = 0;
		for (Token token : analyser.terms(text)) {
			if (token.start() >= end && !ClaimWord.isDenial(text.substring(token.start(), token.end()))) {
				words.add(ClaimWord.of(token, names.contains(token.start()), text.substring(end, token.start()),
						text.startsWith("version ", token.start() - 8)));
				end = token.end();
			}
		}
		if (!words.isEmpty()) {
			words.add(words.remove(words.size() - 1).endedBy(text.substring(end)));
		}
		Set<String> terms = words.stream().map(ClaimWord::term).collect(Collectors.toCollection(LinkedHashSet::new));
		return new Claim(sentence, active(text, words), terms, denied(words));
	}

	// Who did it comes first, as in the active voice.
	private static List<ClaimWord> active(String text, List<ClaimWord> words) {
		Matcher passive = PASSIVE.matcher(text);
		while (passive.find()) {
			int verb = first(words, 0, (word) -> word.start() >= passive.end());
			int agent = first(words, verb, (word) -> word.marker().equals("by"));
			if (verb > 0 && agent < words.size()) {
				int subject = verb - 1;
				while (subject > 0 && words.get(subject).breaks() == 0) {
					subject--;
				}
				int rest = first(words, agent + 1, (word) -> word.kind() != Kind.NAME || !word.marker().isEmpty());
				List<ClaimWord> active = new ArrayList<>(words.subList(0, subject));
				active.add(words.get(agent).marked(""));
				active.addAll(words.subList(agent + 1, rest));
				active.addAll(words.subList(verb, agent));
				active.addAll(words.subList(subject, verb));
				active.addAll(words.subList(rest, words.size()));
				return active;
			}
		}
		return words;
	}

	private static int first(List<ClaimWord> words, int from, Predicate<ClaimWord> wanted) {
		int place = from;
		while (place < words.size() && !wanted.test(words.get(place))) {
			place++;
		}
		return place;
	}

	/**
	 * The words of a text that are written as names within a sentence.
	 */
	static Stream<String> names(String text) {
		return NAME.matcher(text).results().filter((name) -> name.start() > 0).map(MatchResult::group);
	}

	/**
	 * Whether one of the two denies what the other says.
	 */
	boolean denies(Claim other) {
		return deniesSome(other) || other.deniesSome(this);
	}

	private boolean deniesSome(Claim other) {
		return this.denied.stream().anyMatch((term) -> other.terms.contains(term) && !other.denied.contains(term));
	}

	// A denial covers a few words of its clause.
	private static Set<String> denied(List<ClaimWord> words) {
		Set<String> denied = new HashSet<>();
		int left = 0;
		for (ClaimWord word : words) {
			left = (word.denials() > 0) ? DENIED : (word.breaks() > 0) ? 0 : left - 1;
			if (left > 0 && !word.isKvm()) {
				denied.add(word.term());
			}
		}
		return denied;
	}

	/**
	 * Its years, versions and amounts.
	 */
	Set<String> numbers() {
		return this.words.stream().filter(ClaimWord::isNumber).map(ClaimWord::term).collect(Collectors.toSet());
	}

	/**
	 * Whether it denies something.
	 */
	boolean isDenial() {
		return isDenial(this.words);
	}

	/**
	 * Whether words deny something. Two denials deny nothing, but neither and nor are
	 * one.
	 */
	static boolean isDenial(List<ClaimWord> words) {
		int denials = 0;
		for (ClaimWord word : words) {
			denials += (word.nor() && denials > 0) ? 0 : word.denials();
		}
		return denials % 2 == 1;
	}

}
