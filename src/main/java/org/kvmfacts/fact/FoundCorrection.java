package org.kvmfacts.fact;

import org.kvmfacts.api.Labels;
import org.kvmfacts.source.Sources;

/**
 * An error in a source that a fact corrects, as the database has it: the fact and the
 * source are ids.
 */
record FoundCorrection(String fact, String source, String locator, Stance stance, String claim, String note) {

	Correction view(Labels labels, Sources sources) {
		return new Correction(sources.reference(this.source), this.locator, this.stance, this.claim, this.note,
				labels.fact(this.fact));
	}

}
