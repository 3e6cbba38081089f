package org.kvmfacts.fact;

import org.kvmfacts.content.Labels;
import org.kvmfacts.source.Sources;

/**
 * An error in a source that a fact corrects, as it is read.
 *
 * @param fact the id of the fact
 * @param source the id of the source
 * @param locator the place in it
 * @param stance its stance on the fact
 * @param claim what it says
 * @param note why that is imprecise or wrong
 */
record FoundCorrection(String fact, String source, String locator, Stance stance, String claim, String note) {

	Correction view(Labels labels, Sources sources) {
		return new Correction(sources.reference(this.source), this.locator, this.stance, this.claim, this.note,
				labels.fact(this.fact));
	}

}
