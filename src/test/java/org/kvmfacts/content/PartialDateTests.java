package org.kvmfacts.content;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests which texts are dates.
 */
class PartialDateTests {

	@ParameterizedTest
	@ValueSource(strings = { "2007", "2007-02", "2007-02-04", "2008-02-29" })
	void parseWhenDateExistsKeepsItsPrecision(String text) {
		assertThat(PartialDate.parse(text)).hasToString(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2007-02-04T00:00", "2007-02-04T10:15:30Z", "2007-02-04T10:15:30.123+01:00" })
	void parseWhenGivenAnInstantReturnsItsDay(String text) {
		assertThat(PartialDate.parse(text)).hasToString("2007-02-04");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "07", "2007-2", "2007-13", "2007-02-30", "2007-02-29", "2007-02-04T",
			"2007-02-30T00:00Z", "2007-02-04T25:00:00Z", "2007-02-04T10:60Z", "2007-02-04T10:15:30 01:00",
			"2007-02-04T10:15:30+19:00", " 2007", "+2007", "\u0662\u0660\u0660\u0667" })
	void parseWhenDateDoesNotExistFails(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
	}

}
