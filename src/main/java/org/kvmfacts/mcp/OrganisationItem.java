package org.kvmfacts.mcp;

import java.util.List;

import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.organisation.OrganisationView;

/**
 * An organisation in a list for chatbots.
 */
record OrganisationItem(String id, String name, String kind, String role, long notices, long changes,
		@Nullable String firstSeen, @Nullable String lastSeen, @Nullable String standing, List<CitedSource> citations) {

	// The rest of them is there to get.
	private static final int CITATIONS = 1;

	private static final int ROLE = 140;

	static OrganisationItem of(OrganisationView organisation, Evidence evidence) {
		Standing standing = evidence
			.standing(organisation.citations().stream().map((citation) -> citation.source().id()).toList());
		return new OrganisationItem(organisation.id(), organisation.name(), organisation.kind().code(),
				WordUtils.abbreviate(organisation.description(), ROLE, ROLE + 40, "…"),
				(organisation.notices() != null) ? organisation.notices().count() : 0,
				(organisation.changes() != null) ? organisation.changes().changes() : 0, organisation.firstSeen(),
				organisation.lastSeen(), (standing != null) ? standing.code() : null,
				evidence.cite(organisation).stream().limit(CITATIONS).toList());
	}

	/**
	 * The organisation as text.
	 */
	String prose() {
		return new Prose()
			.line("- " + this.name + " (" + this.kind + " " + this.id + years()
					+ ((this.standing != null) ? ", " + this.standing : "") + "; " + this.notices
					+ " copyright notices, " + this.changes + " changes): " + this.role)
			.sources(this.citations, CITATIONS)
			.text()
			.replace("\n", "\n  ");
	}

	private String years() {
		if (this.firstSeen == null && this.lastSeen == null) {
			return "";
		}
		return ", " + ((this.firstSeen != null) ? this.firstSeen : "") + "–"
				+ ((this.lastSeen != null) ? this.lastSeen : "");
	}

}
