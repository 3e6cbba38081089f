package org.kvmfacts.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kvmfacts.fact.Standing;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what values are called.
 */
class WordsTests {

	@ParameterizedTest
	@CsvSource({ "2007, 2007", "2007-02, February 2007", "2007-02-05, 5 February 2007" })
	void dateIsAsPreciseAsItIsKnown(String date, String words) {
		assertThat(Words.date(date)).isEqualTo(words);
	}

	@Test
	void textWhenLongEndsAfterAWord() {
		assertThat(Words.beginning("word ".repeat(39) + "last!")).hasSize(200).endsWith("last!");
		assertThat(Words.beginning("word ".repeat(50))).hasSizeLessThanOrEqualTo(202).endsWith("word …");
	}

	@Test
	void figuresAreRounded() {
		assertThat(Words.length(0.333333)).isEqualTo("33.33");
		assertThat(Words.number(1234567)).isEqualTo("1,234,567");
	}

	@ParameterizedTest
	@CsvSource({ "0, 0.0%", "0.18439, 18.4%", "0.2345, 23.5%", "1, 100.0%", "0.0005, 0.1%", "0.00049, under 0.1%" })
	void shareIsAPercentageUnlessTooSmall(double share, String words) {
		assertThat(Words.percent(share)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0 facts", "1, 1 fact", "1234, '1,234 facts'" })
	void nounIsCounted(long number, String words) {
		assertThat(Words.count(number, "fact", "facts")).isEqualTo(words);
	}

	@ParameterizedTest
	@EnumSource
	void standingHasAMarkAndAReason(Standing standing) {
		assertThat(Words.mark(standing)).hasSize(1);
		assertThat(Words.reason(standing)).endsWith(".");
	}

}
