package org.kvmfacts.content;

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

}
