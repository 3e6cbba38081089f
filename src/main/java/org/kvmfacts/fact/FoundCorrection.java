package org.kvmfacts.fact;

import org.kvmfacts.content.Labels;
import org.kvmfacts.source.Sources;

/**
 * Something that a source gets wrong and a fact puts right, as it is read.
 *
 * @param fact the id of the fact
 * @param source the id of the source
 * @param locator the place in it
 * @param stance how it stands to the fact
 * @param claim what it says
 * @param note why that is off
 */
record FoundCorrection(String fact, String source, String locator, Stance stance, String claim, String note) {

	Correction view(Labels labels, Sources sources) {
		return new Correction(sources.reference(this.source), this.locator, this.stance, this.claim, this.note,
				labels.fact(this.fact));
	}

}
