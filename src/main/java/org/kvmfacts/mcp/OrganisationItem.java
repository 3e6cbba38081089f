package org.kvmfacts.mcp;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.organisation.OrganisationCitation;
import org.kvmfacts.organisation.OrganisationView;

/**
 * An organisation in a list for chatbots.
 */
record OrganisationItem(String id, String href, String name, String kind, String role, @Nullable String since,
		@Nullable String until, @Nullable String standing, List<CitedSource> citations) {

	// The rest of them is there to get.
	private static final int CITATIONS = 1;

	static OrganisationItem of(OrganisationView organisation, Evidence evidence) {
		Standing standing = evidence
			.standing(organisation.citations().stream().map(OrganisationCitation::source).toList());
		return new OrganisationItem(organisation.id(), organisation.href(), organisation.name(),
				organisation.kind().code(), organisation.role(), organisation.since(), organisation.until(),
				(standing != null) ? standing.code() : null,
				evidence.cite(organisation).stream().limit(CITATIONS).toList());
	}

	/**
	 * The organisation as text.
	 */
	String prose() {
		return new Prose()
			.line("- " + this.name + " (" + this.kind + " " + this.id + years()
					+ ((this.standing != null) ? ", " + this.standing : "") + "): " + this.role)
			.sources(this.citations, CITATIONS)
			.text()
			.replace("\n", "\n  ");
	}

	private String years() {
		if (this.since == null && this.until == null) {
			return "";
		}
		return ", " + ((this.since != null) ? this.since : "") + "–" + ((this.until != null) ? this.until : "");
	}

}
