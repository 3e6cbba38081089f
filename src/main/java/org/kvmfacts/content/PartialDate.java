package org.kvmfacts.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * A day, month or year, as precise as it is known. Dates compare as strings: a date that
 * is a prefix of another contains it.
 *
 * @param value {@code 2007}, {@code 2007-02} or {@code 2007-02-04}
 */
public record PartialDate(String value) {

	/**
	 * A character that sorts after every character of a date.
	 */
	public static final String AFTER_ALL = "~";

	private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

	private static final int DAY_LENGTH = 10;

	/**
	 * Reads a date.
	 * @param given a year, month, day or instant in ISO 8601; of an instant the day is
	 * used
	 * @throws IllegalArgumentException if there is no such date
	 */
	public static PartialDate parse(String given) {
		String text = (given.length() > DAY_LENGTH) ? given.substring(0, DAY_LENGTH) : given;
		if (!SHAPE.matcher(text).matches() || !exists(given)) {
			throw new InvalidValueException("must be a year, month, day or instant such as 2007, 2007-02, 2007-02-04 "
					+ "or 2007-02-04T10:15:30Z");
		}
		return new PartialDate(text);
	}

	private static boolean exists(String text) {
		try {
			switch (text.length()) {
				case 4 -> Year.parse(text);
				case 7 -> YearMonth.parse(text);
				case DAY_LENGTH -> LocalDate.parse(text);
				default -> DateTimeFormatter.ISO_DATE_TIME.parse(text);
			}
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
