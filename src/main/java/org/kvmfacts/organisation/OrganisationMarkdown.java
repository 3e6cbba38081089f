package org.kvmfacts.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.representation.MarkdownBuilder;
import org.kvmfacts.api.representation.MarkdownWriter;
import org.kvmfacts.content.DatePrecision;
import org.kvmfacts.person.RoleKind;

import org.springframework.stereotype.Component;

/**
 * Writes organisations as Markdown.
 */
@Component
class OrganisationMarkdown implements MarkdownWriter<OrganisationView> {

	@Override
	public String write(OrganisationView organisation) {
		return new MarkdownBuilder(organisation.name()).paragraphs(organisation.description())
			.paragraphs("Kind: " + organisation.kind().code() + "." + years(organisation))
			.paragraphs(notices(organisation.notices()))
			.list("Relationships", organisation.relationships().stream().map(OrganisationMarkdown::related).toList())
			.list("Maintainers listed with its address", maintainers(organisation))
			.list("Facts",
					organisation.facts()
						.stream()
						.map((fact) -> MarkdownBuilder.text(fact.title(), fact.href()))
						.toList())
			.list("Sources",
					organisation.citations()
						.stream()
						.map((citation) -> MarkdownBuilder.link(citation.source().title(), citation.url()) + ", "
								+ MarkdownBuilder.escape(citation.locator()))
						.toList())
			.list("See also", List.of(MarkdownBuilder.link("This organisation as JSON", organisation.href())))
			.toString();
	}

	private static List<String> maintainers(OrganisationView organisation) {
		return organisation.people()
			.stream()
			.filter((listed) -> listed.current() && listed.role() == RoleKind.MAINTAINER)
			.map(AffiliationView::person)
			.distinct()
			.map((person) -> MarkdownBuilder.link(person.name(), Href.page("people", person.id())))
			.toList();
	}

	private static String years(OrganisationView organisation) {
		if (organisation.firstSeen() == null) {
			return "";
		}
		String first = DatePrecision.words(organisation.firstSeen());
		String last = (organisation.lastSeen() != null) ? DatePrecision.words(organisation.lastSeen()) : null;
		return " Involved in KVM " + ((last == null) ? "since " + first
				: last.equals(first) ? "in " + first : "from " + first + " to " + last) + ".";
	}

	private static String notices(@Nullable NoticesView notices) {
		return (notices == null) ? "No copyright notice in the KVM files of the newest release counted names it."
				: notices.count() + ((notices.count() == 1) ? " copyright notice in " : " copyright notices in ")
						+ notices.files() + ((notices.files() == 1) ? " KVM file" : " KVM files") + " of Linux "
						+ notices.release() + ((notices.count() == 1) ? " names it." : " name it.");
	}

	private static String related(RelationshipView relationship) {
		return relationship.type().code().replace('-', ' ') + " "
				+ MarkdownBuilder.text(relationship.organisation().name(), relationship.organisation().href())
				+ ((relationship.date() != null) ? ", " + DatePrecision.words(relationship.date()) : "");
	}

}
