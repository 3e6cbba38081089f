package org.kvmfacts.kernel;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A copyright notice.
 *
 * @param claim who claims copyright, as written, without years
 * @param firstYear the first year in it
 * @param lastYear the last year in it
 */
record Notice(String claim, @Nullable Integer firstYear, @Nullable Integer lastYear) {

	private static final int LINES = 80;

	private static final int LONGEST_LINE = 2000;

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS
			| Pattern.DOTALL;

	private static final Pattern NOTICE = Pattern
		.compile("copyright\\b(?![ _]*(?:notice|holder|owner|license|law|sign|\\s+and\\b))(.*)", FLAGS);

	private static final Pattern YEAR = Pattern.compile("\\b(?:19[89]\\d|20[0-4]\\d)\\b", FLAGS);

	private static final Pattern SIGN = Pattern.compile("\\([cC]\\)|©");

	private static final Pattern NOT_THE_HOLDER = Pattern
		.compile("<[^>]*>|\\([cC]\\)|©|\\b(?:19|20)\\d\\d\\b|all rights reserved\\.?|and/or its affiliates", FLAGS);

	private static final Pattern SPACE = Pattern.compile("\\s+", FLAGS);

	private static final Pattern EDGES = Pattern.compile("^[ ,.*/-]+|[ ,.*/-]+$");

	/**
	 * Finds the notices at the beginning of a file.
	 * @param text the text of the file
	 * @return the notices in their order
	 */
	static List<Notice> in(String text) {
		return text.lines().limit(LINES).map(Notice::of).flatMap(Optional::stream).toList();
	}

	/**
	 * Who holds the copyright, without an address.
	 */
	String holder() {
		return Addresses.remove(this.claim);
	}

	private static Optional<Notice> of(String whole) {
		String line = whole.substring(0, Math.min(whole.length(), LONGEST_LINE));
		Matcher notice = NOTICE.matcher(line);
		if (!notice.find() || !(YEAR.matcher(line).find() || SIGN.matcher(line).find())) {
			return Optional.empty();
		}
		List<Integer> years = YEAR.matcher(line)
			.results()
			.map(MatchResult::group)
			.map(Integer::valueOf)
			.sorted()
			.toList();
		String holder = NOT_THE_HOLDER.matcher(notice.group(1)).replaceAll(" ");
		holder = EDGES.matcher(SPACE.matcher(holder).replaceAll(" ")).replaceAll("");
		return Optional.of(new Notice(holder, years.isEmpty() ? null : years.get(0),
				years.isEmpty() ? null : years.get(years.size() - 1)));
	}

}
