package org.kvmfacts.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of a question.
 *
 * @param asked the question
 * @param found the keys of what search found, the best first
 * @param answer the key of the answer, if one was given
 * @param confidence the confidence in the nearest text
 */
record Outcome(Asked asked, List<String> found, @Nullable String answer, double confidence) {

	boolean isAnswered() {
		return this.answer != null;
	}

	boolean isRight() {
		return this.answer != null && this.asked.answers().contains(this.answer);
	}

	boolean isFoundWithin(int depth) {
		return this.found.stream().limit(depth).anyMatch(this.asked.answers()::contains);
	}

	double reciprocalRank() {
		for (int i = 0; i < this.found.size(); i++) {
			if (this.asked.answers().contains(this.found.get(i))) {
				return 1.0 / (i + 1);
			}
		}
		return 0;
	}

	/**
	 * The normalised discounted cumulative gain of the first ten, where each answer gains
	 * one.
	 */
	double gain() {
		double gain = 0;
		double most = 0;
		for (int i = 0; i < 10; i++) {
			double discount = Math.log(2) / Math.log(i + 2);
			gain += (i < this.found.size() && this.asked.answers().contains(this.found.get(i))) ? discount : 0;
			most += (i < this.asked.answers().size()) ? discount : 0;
		}
		return gain / most;
	}

}
