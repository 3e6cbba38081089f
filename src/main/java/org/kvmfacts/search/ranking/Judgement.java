package org.kvmfacts.search.ranking;

import java.util.List;

/**
 * What there is to say to a question.
 *
 * @param ranked the entries that may answer it, the best first
 * @param confidence how likely the first of them does, from 0 to 1
 * @param refusal why none of them is the answer, or that one is
 */
public record Judgement(List<RankedEntry> ranked, double confidence, Refusal refusal) {

	public boolean isAnswered() {
		return this.refusal == Refusal.NONE;
	}

}
