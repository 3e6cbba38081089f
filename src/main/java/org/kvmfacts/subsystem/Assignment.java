package org.kvmfacts.subsystem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.person.RoleKind;

/**
 * A person listed in a section of MAINTAINERS in a release.
 *
 * @param position the number in the section
 * @param affiliation the id of the organisation whose address the person is listed with
 */
@Embeddable
record Assignment(@Column(name = "release_id") String release, int position, @Enumerated(EnumType.STRING) RoleKind role,
		@Column(name = "person_id") String person, @Column(name = "affiliation_id") @Nullable String affiliation) {

}
