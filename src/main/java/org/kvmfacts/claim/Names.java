package org.kvmfacts.claim;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds names by their capital letters.
 */
final class Names {

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

	private Names() {
	}

	/**
	 * The places of all letters of names.
	 * @param known names that may stand at the beginning of a sentence
	 */
	static Set<Integer> places(String text, Set<String> known) {
		return Stream
			.concat(NAME.matcher(text).results().filter((name) -> !NOT_A_NAME.matcher(name.group()).lookingAt()),
					FIRST.matcher(text).results().filter((first) -> known.contains(first.group(1))))
			.flatMap((name) -> Stream.iterate(name.start(), (place) -> place < name.end(), (place) -> place + 1))
			.collect(Collectors.toSet());
	}

	/**
	 * The words of a text that are written as names within a sentence.
	 */
	static Stream<String> in(String text) {
		return NAME.matcher(text).results().filter((name) -> name.start() > 0).map(MatchResult::group);
	}

}
