package org.kvmfacts.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Reference;
import org.kvmfacts.organisation.AffiliationView;
import org.kvmfacts.organisation.OrganisationView;

/**
 * What the page of an organisation shows.
 */
record OrganisationPage(Frame frame, OrganisationView organisation, List<FactGroup> facts) {

	/**
	 * The years between which its part in KVM is known; the end is open where it
	 * continues.
	 */
	String years() {
		String first = year(this.organisation.firstSeen());
		String last = year(this.organisation.lastSeen());
		return first.equals(last) ? first : first + "–" + last;
	}

	private static String year(@Nullable String date) {
		return (date != null) ? date.substring(0, 4) : "";
	}

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
