package org.kvmfacts.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.Token;

import org.springframework.util.StringUtils;

/**
 * What a sentence claims, as words that can be compared in their order.
 *
 * @param text the sentence
 * @param words its words, who did something before what was done to whom
 * @param terms the terms of all its words
 */
record Claim(String text, List<ClaimWord> words, Set<String> terms) {

	// Words that do not change the claim.
	private static final Pattern EMPHASIS = Pattern
		.compile("(?i)\\b(?:entirely|actually|simply|indeed|also|today|originally|initially)\\b");

	// "A belongs to B" says that A is owned by B.
	private static final Pattern BELONGS = Pattern
		.compile("(?i)\\b(?:does not belong|(?:has |have )?belong(?:s|ed)?) to\\b");

	// When it was may come first or last.
	private static final Pattern WHEN = Pattern.compile(
			"^((?:In|On|Since|With) (?:(?:early|mid|late) )?(?:Linux [\\d.]*\\d|(?:[\\d ]*\\p{Lu}\\p{L}+ )?\\d{4})),? "
					+ "(.+?)(?=[,;:.!?]*(?:\\s*$|[,;:] ))");

	private static final Pattern OF = Pattern
		.compile("\\b[Tt]he ((?:[\\w-]+ ){0,2}[\\w-]+) of (?:the )?(%1$s(?: %1$s)*)(?! ?\\w*\\d|['’])\\b"
			.formatted(Names.CAPITAL));

	private static final Pattern PASSIVE = Pattern
		.compile("(?i)\\b(?:is|are|was|were|be|been|being)\\b(?=[^,;:.]{0,60}\\bby\\b)");

	/**
	 * Reads a claim.
	 * @param known names that may stand at the beginning of a sentence
	 */
	static Claim of(String sentence, Analyser analyser, Set<String> known) {
		String text = plain(sentence);
		List<ClaimWord> words = words(text, analyser, Names.places(text, known));
		Set<String> terms = words.stream().map(ClaimWord::term).collect(Collectors.toCollection(LinkedHashSet::new));
		return new Claim(sentence, active(text, words), terms);
	}

	// The same in the words and the order of most claims.
	private static String plain(String sentence) {
		String bare = EMPHASIS.matcher(sentence).replaceAll("").strip();
		String ordered = WHEN.matcher(bare)
			.replaceFirst((found) -> found.group(2) + " " + StringUtils.uncapitalize(found.group(1)));
		String owned = BELONGS.matcher(ordered)
			.replaceAll((match) -> match.group().startsWith("does") ? "is not owned by" : "is owned by");
		return OF.matcher(owned).replaceAll("$2's $1");
	}

	private static List<ClaimWord> words(String text, Analyser analyser, Set<Integer> names) {
		List<ClaimWord> words = new ArrayList<>();
		int lead = 0;
		int end = 0;
		for (Token token : analyser.terms(text)) {
			if (token.start() >= end && !Gap.isDenial(text.substring(token.start(), token.end()))) {
				ClaimWord word = ClaimWord.of(token, names.contains(token.start()), text, end, lead);
				boolean longer = !words.isEmpty() && word.continues(words.get(words.size() - 1));
				words.add(longer ? word.after(words.remove(words.size() - 1)) : word);
				lead = end;
				end = token.end();
			}
		}
		if (!words.isEmpty()) {
			words.add(words.remove(words.size() - 1).endedBy(text.substring(end)));
		}
		return words;
	}

	// Who did it comes first, as in the active voice.
	private static List<ClaimWord> active(String text, List<ClaimWord> words) {
		Matcher passive = PASSIVE.matcher(text);
		while (passive.find()) {
			int verb = first(words, 0, (word) -> word.start() >= passive.end());
			int agent = first(words, verb, (word) -> word.marker().equals("by"));
			if (verb > 0 && agent < words.size()) {
				int subject = verb - 1;
				while (subject > 0 && !words.get(subject).begins()) {
					subject--;
				}
				List<ClaimWord> active = new ArrayList<>(words.subList(0, subject));
				active.add(words.get(agent).marked(""));
				active.addAll(words.subList(verb, agent));
				active.addAll(words.subList(subject, verb));
				active.addAll(words.subList(agent + 1, words.size()));
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
	 * Its years, versions and amounts.
	 */
	Set<String> numbers() {
		return this.words.stream().filter(ClaimWord::isNumber).map(ClaimWord::term).collect(Collectors.toSet());
	}

	/**
	 * How far words go. Of the words that say so it is enough to know which.
	 */
	static Set<String> limits(List<ClaimWord> words) {
		return words.stream().flatMap((word) -> word.gap().limits().stream()).collect(Collectors.toSet());
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
			denials += (word.gap().nor() && denials > 0) ? 0 : word.gap().denials();
		}
		return denials % 2 == 1;
	}

}
