package org.kvmfacts.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A place in a source on which the description of an organisation rests.
 *
 * @param position its place among the citations
 * @param source the id of the source
 * @param locator the place in it
 */
@Embeddable
record OrganisationCitation(int position, @Column(name = "source_id") String source, String locator) {
}
