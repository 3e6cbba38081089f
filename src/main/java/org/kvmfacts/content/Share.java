package org.kvmfacts.content;

/**
 * A part of a whole, as a number from 0 to 1.
 */
public final class Share {

	private static final double DIGITS = 1e4;

	private Share() {
	}

	/**
	 * Divides and rounds half up to four digits; a share of nothing is 0.
	 */
	public static double of(long part, long whole) {
		return (whole == 0) ? 0 : Math.round(part * DIGITS / whole) / DIGITS;
	}

}
