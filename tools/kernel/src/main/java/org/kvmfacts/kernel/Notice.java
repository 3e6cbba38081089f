package org.kvmfacts.kernel;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A copyright notice.
 *
 * @param holder who claims copyright, as written, without years and without an address,
 * which shows how to reach people, not who holds the copyright
 * @param firstYear the first year in it
 * @param lastYear the last year in it
 * @param origin whether it belongs to other code that the file is based on
 */
record Notice(String holder, @Nullable Integer firstYear, @Nullable Integer lastYear, boolean origin) {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS
			| Pattern.DOTALL;

	private static final Pattern YEAR = Pattern.compile("\\b(?:19[89]\\d|20[0-4]\\d)\\b", FLAGS);

	private static final Pattern NOT_THE_HOLDER = Pattern
		.compile("<[^>]*>|\\([cC]\\)|©|\\b(?:19|20)\\d\\d\\b|all rights reserved\\.?|and/or its affiliates", FLAGS);

	private static final Pattern SPACE = Pattern.compile("\\s+", FLAGS);

	private static final Pattern EDGES = Pattern.compile("^[ ,.*/-]+|[ ,.*/-]+$");

	/**
	 * Finds the notices in a file.
	 * @param text the text of the file
	 * @return the notices, in order
	 */
	static List<Notice> in(String text) {
		NoticeReader reader = new NoticeReader();
		text.lines().forEach(reader::read);
		return reader.notices();
	}

	/**
	 * Creates a notice from the text after the word "copyright".
	 * @param claim the years and the holder
	 * @param origin whether it belongs to other code
	 */
	static Notice of(String claim, boolean origin) {
		List<Integer> years = years(claim);
		String holder = NOT_THE_HOLDER.matcher(claim).replaceAll(" ");
		holder = EDGES.matcher(SPACE.matcher(holder).replaceAll(" ")).replaceAll("");
		return new Notice(Addresses.remove(holder), years.isEmpty() ? null : years.get(0),
				years.isEmpty() ? null : years.get(years.size() - 1), origin);
	}

	private static List<Integer> years(String claim) {
		Matcher year = YEAR.matcher(claim);
		return year.results().map(MatchResult::group).map(Integer::valueOf).sorted().toList();
	}

}
