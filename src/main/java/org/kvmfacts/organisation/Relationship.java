package org.kvmfacts.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Labels;
import org.kvmfacts.content.DatePrecision;
import org.kvmfacts.source.Sources;

/**
 * A relationship of one organisation to another.
 *
 * @param organisation the id of the other one
 * @param date when it began
 */
@Embeddable
record Relationship(@Enumerated(EnumType.STRING) RelationshipType type, @Column(name = "other_id") String organisation,
		@Nullable String date, @Column(name = "source_id") String source, String locator) {

	RelationshipView view(Labels labels, Sources sources) {
		return new RelationshipView(this.type, labels.organisation(this.organisation), this.date,
				DatePrecision.of(this.date), sources.cite(this.source, this.locator));
	}

	Relationship inverse() {
		return new Relationship(this.type.inverse(), this.organisation, this.date, this.source, this.locator);
	}

}
