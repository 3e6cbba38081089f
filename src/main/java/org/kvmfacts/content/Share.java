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
	 * Divides without rounding, because what is rounded twice may be wrong; a share of
	 * nothing is 0.
	 */
	public static double of(long part, long whole) {
		return (whole == 0) ? 0 : (double) part / whole;
	}

	/**
	 * Rounds half up to four digits, written without an exponent.
	 */
	public static BigDecimal rounded(double share) {
		BigDecimal shortest = BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
		return shortest.setScale(Math.max(0, shortest.scale()));
	}

}
