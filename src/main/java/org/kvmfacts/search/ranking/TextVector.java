package org.kvmfacts.search.ranking;

/**
 * What a text is about: a direction in the space of the word vectors, to a hundredth.
 */
final class TextVector {

	private static final int ONE = Byte.MAX_VALUE;

	private final byte[] direction;

	private TextVector(byte[] direction) {
		this.direction = direction;
	}

	/**
	 * The meaning of a text whose words have this sum.
	 */
	static TextVector of(float[] sum) {
		double length = 0;
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
	 * What several texts together are about.
	 */
	static TextVector of(Iterable<TextVector> texts, int size) {
		float[] sum = new float[size];
		for (TextVector text : texts) {
			for (int i = 0; i < size; i++) {
				sum[i] += text.direction[i];
			}
		}
		return of(sum);
	}

	/**
	 * How alike two texts are: the cosine of the angle between them, 1 for the same.
	 */
	double alike(TextVector other) {
		int sum = 0;
		for (int i = 0; i < this.direction.length; i++) {
			sum += this.direction[i] * other.direction[i];
		}
		return sum / (double) (ONE * ONE);
	}

}
