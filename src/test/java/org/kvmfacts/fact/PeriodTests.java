package org.kvmfacts.fact;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.content.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which dates are in a period.
 */
class PeriodTests {

	@ParameterizedTest
	@CsvSource({ "2007,2008,2007", "2007,2008,2008", "2007,2008,2008-12-31", "2007-02,2007-02,2007-02-04",
			"2007-02-04,,2007", "2007-02-04,,2007-02", "2007-02-04,,2026", ",2007-02,2007-02-28", ",2007-02,2007",
			",2007-02,1991", ",,1991" })
	void dateWhenItMayBeInRangeIsIn(@Nullable String from, @Nullable String to, String date) {
		assertThat(isIn(from, to, date)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2007,2008,2006-12-31", "2007,2008,2009", "2007-02,,2007-01-31", "2007-02,,2006", ",2007-02,2007-03",
			",2007-02-04,2007-02-05" })
	void dateWhenOutOfRangeIsNotIn(@Nullable String from, @Nullable String to, String date) {
		assertThat(isIn(from, to, date)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2008,2007,true", "2007-03,2007-02-28,true", "2007-02-04,2007-02-04,false", "2007-02-04,2007,false",
			"2007,,false", ",1991,false" })
	void periodWhenItEndsBeforeItBeginsIsEmpty(@Nullable String from, @Nullable String to, boolean empty) {
		assertThat(period(from, to).isEmpty()).isEqualTo(empty);
	}

	@Test
	void datesAroundTheBeginningAreItsYearAndMonth() {
		assertThat(period("2007-02-04", null).around()).containsExactly("2007", "2007-02");
		assertThat(period("2007-02", null).around()).containsExactly("2007");
		assertThat(period("2007", "2008-02").around()).isEmpty();
		assertThat(period(null, "2008-02-01").around()).isEmpty();
	}

	// As the database compares them.
	private static boolean isIn(@Nullable String from, @Nullable String to, String date) {
		Period period = period(from, to);
		return period.around().contains(date)
				|| (date.compareTo(period.first()) >= 0 && date.compareTo(period.last()) <= 0);
	}

	private static Period period(@Nullable String from, @Nullable String to) {
		return new Period(date(from), date(to));
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.parse(text) : null;
	}

}
