package org.kvmfacts.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A place in a source that supports the description of an organisation.
 */
@Embeddable
record OrganisationCitation(int position, @Column(name = "source_id") String source, String locator) {
}
