package org.kvmfacts.search.question;

import java.util.List;

import org.apache.lucene.util.VectorUtil;

/**
 * The meaning of a text: a unit vector in the space of the word vectors, with a byte per
 * number.
 */
public final class TextVector {

	private static final int ONE = Byte.MAX_VALUE;

	/**
	 * How close texts of one meaning are, as the vectors were trained.
	 */
	public static final double CLOSE = 0.05;

	private final byte[] direction;

	private TextVector(byte[] direction) {
		this.direction = direction;
	}

	/**
	 * The meaning of a text from the sum of its word vectors.
	 * @param unknown the square of the length of what has no vector
	 */
	static TextVector of(float[] sum, double unknown) {
		double length = unknown;
		for (float number : sum) {
			length += number * number;
		}
		double scale = (length == 0) ? 0 : ONE / Math.sqrt(length);
		byte[] direction = new byte[sum.length];
		for (int i = 0; i < sum.length; i++) {
			direction[i] = (byte) Math.round(sum[i] * scale);
		}
		return new TextVector(direction);
	}

	/**
	 * The combined meaning of some texts.
	 */
	public static TextVector of(List<TextVector> texts) {
		float[] sum = new float[texts.get(0).direction.length];
		for (TextVector text : texts) {
			for (int i = 0; i < sum.length; i++) {
				sum[i] += text.direction[i];
			}
		}
		return of(sum, 0);
	}

	/**
	 * The cosine similarity of two texts, 1 for the same meaning.
	 */
	public double alike(TextVector other) {
		return VectorUtil.dotProduct(this.direction, other.direction) / (double) (ONE * ONE);
	}

}
