package org.kvmfacts.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a person does for a subsystem in a release.
 *
 * @param affiliation the id of the organisation whose address the person is listed with
 */
@Embeddable
record Role(@Column(name = "release_id") String release, @Column(name = "subsystem_id") String subsystem,
		@Enumerated(EnumType.STRING) RoleKind role, @Column(name = "affiliation_id") @Nullable String affiliation) {

	/**
	 * The same role, whatever the release.
	 */
	Role withoutRelease() {
		return new Role("", this.subsystem, this.role, this.affiliation);
	}

}
