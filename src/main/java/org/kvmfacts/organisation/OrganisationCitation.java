package org.kvmfacts.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A place in a source that supports the description of an organisation.
 *
 * @param position its number among the citations
 * @param source the id of the source
 * @param locator the place in it
 */
@Embeddable
record OrganisationCitation(int position, @Column(name = "source_id") String source, String locator) {
}
