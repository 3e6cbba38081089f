package org.kvmfacts.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.source.Sources;

/**
 * A place in a source and its stance on a fact.
 *
 * @param source the id of the source
 * @param claim what the source says, where it does not support the fact
 * @param note why that is imprecise or wrong
 */
@Embeddable
record Citation(int position, @Column(name = "source_id") String source, String locator,
		@Enumerated(EnumType.STRING) Stance stance, @Nullable String claim, @Nullable String note) {

	CitationView view(Sources sources) {
		return new CitationView(sources.reference(this.source), this.locator,
				sources.address(this.source, this.locator), this.stance, this.claim, this.note);
	}

}
