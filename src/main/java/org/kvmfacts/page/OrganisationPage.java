package org.kvmfacts.page;

import java.util.List;

import org.kvmfacts.organisation.OrganisationView;

/**
 * What the page of an organisation shows.
 */
record OrganisationPage(Frame frame, OrganisationView organisation, List<FactGroup> facts) {
}
