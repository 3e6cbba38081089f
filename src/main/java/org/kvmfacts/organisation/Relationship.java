package org.kvmfacts.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Labels;

/**
 * A relationship of one organisation to another.
 *
 * @param type how they are related
 * @param organisation the other one
 * @param date since when
 */
@Embeddable
record Relationship(@Enumerated(EnumType.STRING) RelationshipType type, @Column(name = "other_id") String organisation,
		@Nullable String date) {

	RelationshipView view(Labels labels) {
		return new RelationshipView(this.type, labels.organisation(this.organisation), this.date);
	}

	RelationshipView inverseView(Labels labels) {
		return new RelationshipView(this.type.inverse(), labels.organisation(this.organisation), this.date);
	}

}
