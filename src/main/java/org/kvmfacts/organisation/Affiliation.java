package org.kvmfacts.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.kvmfacts.api.Labels;
import org.kvmfacts.person.RoleKind;
import org.kvmfacts.release.ReleaseSpan;
import org.kvmfacts.source.Sources;

/**
 * A person listed with an address of the organisation in a section of MAINTAINERS.
 */
@Embeddable
record Affiliation(@Column(name = "release_id") String release, @Column(name = "subsystem_id") String subsystem,
		@Enumerated(EnumType.STRING) RoleKind role, @Column(name = "person_id") String person) {

	/**
	 * The same affiliation, whatever the release.
	 */
	Affiliation withoutRelease() {
		return new Affiliation("", this.subsystem, this.role, this.person);
	}

	AffiliationView view(ReleaseSpan span, Labels labels, Sources sources) {
		return new AffiliationView(labels.person(this.person), labels.subsystem(this.subsystem), this.role,
				span.since().id(), span.until().id(), span.isCurrent(), sources.cite(span.until().source(),
						"MAINTAINERS, section on " + labels.subsystem(this.subsystem).name()));
	}

}
