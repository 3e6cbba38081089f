package org.kvmfacts.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

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

	RelationshipView view() {
		return new RelationshipView(this.type, this.organisation, this.date);
	}

	RelationshipView inverseView() {
		return new RelationshipView(this.type.inverse(), this.organisation, this.date);
	}

}
