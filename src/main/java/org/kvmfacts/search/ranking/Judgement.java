package org.kvmfacts.search.ranking;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.search.index.SearchEntry;

/**
 * What there is to say to a question.
 *
 * @param candidates the entries that may answer it, the best first
 * @param refusal why none of them is given as the answer; none if the first is
 * @param correctsPremise whether the answer says that what the question takes for granted
 * is not so
 */
public record Judgement(List<Candidate> candidates, @Nullable Refusal refusal, boolean correctsPremise) {

	public boolean isAnswered() {
		return this.refusal == null;
	}

	/**
	 * How likely it is that the best entry answers the question.
	 */
	public double confidence() {
		return this.candidates.isEmpty() ? 0 : this.candidates.get(0).confidence();
	}

	/**
	 * An entry that may answer a question.
	 *
	 * @param entry the entry
	 * @param confidence how likely it does, from 0 to 1
	 */
	public record Candidate(SearchEntry entry, double confidence) {

	}

}
