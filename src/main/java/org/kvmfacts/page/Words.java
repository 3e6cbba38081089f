package org.kvmfacts.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

import org.kvmfacts.content.DatePrecision;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.search.index.EntryType;

/**
 * Puts values into words for people.
 */
final class Words {

	private static final int BEGINNING = 200;

	private static final Map<Standing, String> MARKS = Map.of(Standing.VERIFIED, "✓", Standing.REPORTED, "○",
			Standing.DISPUTED, "≠", Standing.OPINION, "”");

	private static final Map<Standing, String> REASONS = Map.of(Standing.VERIFIED,
			"A primary source supports it, and none contradicts it.", Standing.REPORTED,
			"Only secondary sources support it.", Standing.DISPUTED, "Primary sources disagree about it.",
			Standing.OPINION, "An assessment or an outlook; the statement says whose.");

	private Words() {
	}

	/**
	 * The symbol beside the name of a standing.
	 */
	static String mark(Standing standing) {
		return MARKS.getOrDefault(standing, "");
	}

	/**
	 * Why a fact has its standing.
	 */
	static String reason(Standing standing) {
		return REASONS.getOrDefault(standing, "");
	}

	/**
	 * A year, month or day in words, as precise as it is known.
	 */
	static String date(String date) {
		return DatePrecision.words(date);
	}

	/**
	 * A code in words.
	 */
	static String name(String code) {
		String words = code.replace('-', ' ');
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	/**
	 * What people call an entry.
	 */
	static String type(EntryType type) {
		return (type == EntryType.FAQ) ? "question" : type.code();
	}

	/**
	 * The beginning of a text.
	 */
	static String beginning(String text) {
		return (text.length() <= BEGINNING) ? text : text.substring(0, text.lastIndexOf(' ', BEGINNING)) + " …";
	}

	/**
	 * A share as a percentage.
	 */
	static String percent(double share) {
		BigDecimal percentage = BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
		return (share > 0 && percentage.signum() == 0) ? "under 0.1%" : percentage + "%";
	}

	/**
	 * A share as a length in a plot that is 100 wide.
	 */
	static String length(double share) {
		return String.format(Locale.ROOT, "%.2f", 100 * share);
	}

	/**
	 * A number of things.
	 */
	static String count(long number, String one, String many) {
		return number(number) + " " + ((number == 1) ? one : many);
	}

	/**
	 * A number with thousands separators.
	 */
	static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

}
