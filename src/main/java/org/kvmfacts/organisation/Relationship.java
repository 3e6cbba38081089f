package org.kvmfacts.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.DatePrecision;
import org.kvmfacts.content.Labels;
import org.kvmfacts.source.Sources;

/**
 * A relationship of one organisation to another.
 *
 * @param type how they are related
 * @param organisation the other one
 * @param date when it began
 * @param source the id of the source that shows it
 * @param locator the place in it
 */
@Embeddable
record Relationship(@Enumerated(EnumType.STRING) RelationshipType type, @Column(name = "other_id") String organisation,
		@Nullable String date, @Column(name = "source_id") String source, String locator) {

	RelationshipView view(Labels labels, Sources sources) {
		return new RelationshipView(this.type, labels.organisation(this.organisation), this.date,
				DatePrecision.of(this.date), sources.cite(this.source, this.locator));
	}

	RelationshipView inverseView(Labels labels, Sources sources) {
		return new RelationshipView(this.type.inverse(), labels.organisation(this.organisation), this.date,
				DatePrecision.of(this.date), sources.cite(this.source, this.locator));
	}

}
