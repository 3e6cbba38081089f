package org.kvmfacts.content;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * How precise a date is.
 */
public enum DatePrecision implements CodedEnum {

	YEAR, MONTH, DAY;

	/**
	 * The description of fields of this type.
	 */
	public static final String DESCRIPTION = "How precise the date is; left out without a date.";

	private static final int YEAR_LENGTH = 4;

	private static final int MONTH_LENGTH = 7;

	@JsonValue
	@SuppressWarnings("unused")
	private final String code = code();

	/**
	 * The precision of a date in ISO 8601.
	 */
	public static @Nullable DatePrecision of(@Nullable String date) {
		if (date == null) {
			return null;
		}
		return switch (date.length()) {
			case YEAR_LENGTH -> YEAR;
			case MONTH_LENGTH -> MONTH;
			default -> DAY;
		};
	}

	/**
	 * A date in words, as precise as it is known.
	 */
	public static String words(String date) {
		String[] parts = date.split("-", -1);
		if (parts.length == 1) {
			return date;
		}
		String month = Month.of(Integer.parseInt(parts[1])).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		return ((parts.length == 3) ? Integer.parseInt(parts[2]) + " " : "") + month + " " + parts[0];
	}

}
