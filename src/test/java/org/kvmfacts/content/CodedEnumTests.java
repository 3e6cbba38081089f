package org.kvmfacts.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests the codes of enumerations.
 */
class CodedEnumTests {

	@Test
	void codeIsTheNameInKebabCase() {
		assertThat(CodedEnum.codes(Parts.class)).containsExactly("one", "two-words");
		assertThat(CodedEnum.of(Parts.class, "two-words")).isEqualTo(Parts.TWO_WORDS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "TWO_WORDS", "two_words", "One", "", " one" })
	void codeWhenUnknownIsRefusedWithTheKnownOnes(String code) {
		assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> CodedEnum.of(Parts.class, code))
			.withMessage("must be one of one, two-words");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "2007,YEAR", "2007-02,MONTH", "2007-02-04,DAY", "-,-" })
	void precisionOfADateIsThatOfItsText(String date, DatePrecision precision) {
		assertThat(DatePrecision.of(date)).isEqualTo(precision);
	}

	enum Parts implements CodedEnum {

		ONE, TWO_WORDS

	}

}
