package org.kvmfacts.organisation;

import org.kvmfacts.api.ContentRepository;

/**
 * Reads organisations.
 */
interface OrganisationRepository extends ContentRepository<Organisation> {

}
