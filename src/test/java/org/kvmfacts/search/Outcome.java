package org.kvmfacts.search;

import java.util.List;

import org.kvmfacts.search.index.SearchEntry;
import org.kvmfacts.search.ranking.Judgement;
import org.kvmfacts.search.ranking.RankedEntry;

/**
 * The results for a question.
 *
 * @param asked the question
 * @param found what search found, best match first
 * @param judgement the answer, if any
 */
record Outcome(Asked asked, List<RankedEntry> found, Judgement judgement) {

	boolean isAnswered() {
		return this.judgement.isAnswered();
	}

	boolean isRight() {
		return isAnswered() && isRight(this.judgement.candidates().get(0).entry());
	}

	/**
	 * Whether the answer or one of the five alternatives is right.
	 */
	boolean isNear() {
		return this.judgement.candidates()
			.stream()
			.limit(isAnswered() ? 6 : 5)
			.anyMatch((each) -> isRight(each.entry()));
	}

	boolean isFoundWithin(int depth) {
		return this.found.stream().limit(depth).anyMatch((each) -> isRight(each.entry()));
	}

	double confidence() {
		return this.judgement.confidence();
	}

	private boolean isRight(SearchEntry entry) {
		return this.asked.right().contains(entry.id());
	}

}
