package org.kvmfacts.search.ranking;

import org.kvmfacts.search.index.SearchEntry;

/**
 * An entry with the evidence for it and its weighted sum.
 */
public record RankedEntry(SearchEntry entry, Evidence evidence, double score) {

	private static final double PRECISION = 1e4;

	public RankedEntry {
		// The last digits of a score depend on how the index was built.
		score = Math.round(score * PRECISION) / PRECISION;
	}

}
