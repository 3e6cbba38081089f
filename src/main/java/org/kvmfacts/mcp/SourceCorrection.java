package org.kvmfacts.mcp;

import org.kvmfacts.fact.CitationView;
import org.kvmfacts.fact.Correction;

/**
 * What a source gets wrong, for chatbots to point out.
 *
 * @param source the title of the source
 * @param claim what it says
 * @param note why that is wrong or imprecise
 */
record SourceCorrection(String source, String claim, String note) {

	static SourceCorrection of(CitationView citation) {
		return new SourceCorrection(citation.source().title(), String.valueOf(citation.claim()),
				String.valueOf(citation.note()));
	}

	static SourceCorrection of(Correction correction) {
		return new SourceCorrection(correction.source().title(), correction.claim(), correction.note());
	}

}
