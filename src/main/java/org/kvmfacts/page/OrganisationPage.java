package org.kvmfacts.page;

import java.util.List;

import org.kvmfacts.content.Reference;
import org.kvmfacts.organisation.AffiliationView;
import org.kvmfacts.organisation.OrganisationView;

/**
 * What the page of an organisation shows.
 */
record OrganisationPage(Frame frame, OrganisationView organisation, List<FactGroup> facts) {

	/**
	 * The people whom the newest copy of MAINTAINERS lists with its address.
	 */
	List<Reference> current() {
		return this.organisation.people()
			.stream()
			.filter(AffiliationView::current)
			.map(AffiliationView::person)
			.distinct()
			.toList();
	}

}
