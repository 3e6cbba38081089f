package org.kvmfacts.page;

import java.util.List;

import org.kvmfacts.organisation.OrganisationQuery;
import org.kvmfacts.organisation.OrganisationView;

/**
 * What the list of organisations shows.
 */
record OrganisationsPage(Frame frame, Listing listing, OrganisationQuery query, List<OrganisationView> organisations) {
}
