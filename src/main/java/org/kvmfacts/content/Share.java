package org.kvmfacts.content;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, as a number from 0 to 1.
 */
public final class Share {

	private static final int DIGITS = 4;

	private Share() {
	}

	/**
	 * Divides and rounds half up to four digits; a share of nothing is 0.
	 */
	public static double of(long part, long whole) {
		return (whole == 0) ? 0
				: BigDecimal.valueOf(part)
					.divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP)
					.doubleValue();
	}

}
