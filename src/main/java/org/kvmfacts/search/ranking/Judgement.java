package org.kvmfacts.search.ranking;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.search.index.SearchEntry;

/**
 * Whether a question is answered, and by what.
 *
 * @param candidates the entries that may answer it, best first
 * @param refusal why the first of them is not given as the answer, if it is not
 * @param correctsPremise whether the answer denies what the question takes for granted
 */
public record Judgement(List<Candidate> candidates, @Nullable Refusal refusal, boolean correctsPremise) {

	public boolean isAnswered() {
		return this.refusal == null;
	}

	/**
	 * The probability that the best entry answers the question.
	 */
	public double confidence() {
		return this.candidates.isEmpty() ? 0 : this.candidates.get(0).confidence();
	}

	/**
	 * An entry, and the probability that it answers the question.
	 */
	public record Candidate(SearchEntry entry, double confidence) {

	}

}
