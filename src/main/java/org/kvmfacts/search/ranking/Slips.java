package org.kvmfacts.search.ranking;

/**
 * Counts the typos between two words.
 */
final class Slips {

	private Slips() {
	}

	/**
	 * How many letters were left out, put in, mistaken or swapped with their neighbour
	 * between two words (optimal string alignment).
	 */
	static int between(String one, String other) {
		int[][] slips = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				slips[i][j] = (i == 0 || j == 0) ? i + j : least(slips, one, other, i, j);
			}
		}
		return slips[one.length()][other.length()];
	}

	private static int least(int[][] slips, String one, String other, int i, int j) {
		int mistaken = (one.charAt(i - 1) != other.charAt(j - 1)) ? 1 : 0;
		int least = Math.min(slips[i - 1][j - 1] + mistaken, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
	}

}
