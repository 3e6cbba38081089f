package org.kvmfacts.organisation;

import org.kvmfacts.content.ContentRepository;

/**
 * Reads organisations.
 */
interface OrganisationRepository extends ContentRepository<Organisation> {

}
