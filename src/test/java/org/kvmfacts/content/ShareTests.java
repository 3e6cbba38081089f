package org.kvmfacts.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how shares are rounded.
 */
class ShareTests {

	@ParameterizedTest
	@CsvSource({ "0, 402, 0", "402, 402, 1", "72, 402, 0.1791", "1, 3, 0.3333", "2, 3, 0.6667", "1, 20000, 0.0001",
			"0, 0, 0" })
	void shareIsRoundedHalfUpToFourDigits(long part, long whole, String share) {
		assertThat(Share.rounded(Share.of(part, whole))).hasToString(share);
	}

	@Test
	void numberHasNoExponent() {
		assertThat(Share.rounded(120)).hasToString("120");
	}

}
