package org.kvmfacts.claim;

import java.util.regex.Pattern;

/**
 * Kinds of words of a claim.
 */
enum WordKind {

	NAME, TERM, YEAR, VERSION, DAY, NUMBER;

	private static final Pattern MONTH = Pattern
		.compile("\\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b.*");

	private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d");

	private static final Pattern VERSIONS = Pattern.compile("(?:version )?\\d+\\.\\d+(?:\\.\\d+)?");

	private static final Pattern COUNT = Pattern.compile("(?:version )?\\d");

	private static final Pattern DIGIT = Pattern.compile("\\d");

	/**
	 * The kind of a word.
	 * @param name whether it is a name
	 * @param after the text after it
	 */
	static WordKind of(String term, boolean name, String after) {
		if (YEARS.matcher(term).matches()) {
			return YEAR;
		}
		if (VERSIONS.matcher(term).matches()) {
			return VERSION;
		}
		if (!name && COUNT.matcher(term).lookingAt()) {
			return MONTH.matcher(after).lookingAt() ? DAY : NUMBER;
		}
		return (name || term.equals("kvm") || DIGIT.matcher(term).find()) ? NAME : TERM;
	}

}
