package org.kvmfacts.search.ranking;

import org.kvmfacts.search.index.SearchEntry;

/**
 * An entry with what speaks for it.
 *
 * @param entry the entry
 * @param evidence what speaks for it
 * @param score all of that in one number
 */
public record RankedEntry(SearchEntry entry, Evidence evidence, double score) {

	private static final double EXACT = 1e4;

	public RankedEntry {
		// How an index was made shows in the last digits of what it finds.
		score = Math.round(score * EXACT) / EXACT;
	}

}
