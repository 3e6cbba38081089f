package org.kvmfacts.mcp;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Reference;
import org.kvmfacts.content.TitledReference;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.organisation.NoticesView;
import org.kvmfacts.organisation.OrganisationView;
import org.kvmfacts.person.PersonView;
import org.kvmfacts.person.RoleKind;
import org.kvmfacts.person.RoleView;
import org.kvmfacts.source.SourceCitation;
import org.kvmfacts.source.SourcePlace;
import org.kvmfacts.source.SourceView;
import org.kvmfacts.subsystem.SubsystemReleaseView;
import org.kvmfacts.subsystem.SubsystemView;
import org.kvmfacts.topic.TopicView;

/**
 * Things as text, with their sources.
 *
 * @param evidence what they rest on
 * @param limit how much of each of their lists is shown
 */
public record ThingText(Evidence evidence, int limit) {

	public String of(FactView fact) {
		return new Prose().line(fact.statement())
			.line("Id", fact.id())
			.line("Standing", fact.standing().code() + ", kind " + fact.kind().code() + ", topic " + fact.topic().id())
			.line("Date", fact.date())
			.line("Organisations", names(fact.organisations()), this.limit)
			.line("People", names(fact.people()), this.limit)
			.sources(this.evidence.supporting(fact), this.limit)
			.corrections(this.evidence.corrections(fact), this.limit)
			.text();
	}

	public String of(FaqView faq) {
		return new Prose().line(faq.question())
			.line("")
			.line(faq.answer())
			.line("")
			.line("Id", faq.id())
			.line("Standing", this.evidence.weakest(ids(faq.facts())).code() + " at least, by the facts it rests on")
			.line("Facts", ids(faq.facts()), this.limit)
			.sources(this.evidence.supporting(ids(faq.facts())), this.limit)
			.corrections(this.evidence.corrections(ids(faq.facts())), this.limit)
			.text();
	}

	public String of(OrganisationView organisation) {
		List<String> relationships = organisation.relationships()
			.stream()
			.map((related) -> related.type().code() + " " + related.organisation().id()
					+ ((related.date() != null) ? " (" + related.date() + ")" : ""))
			.toList();
		NoticesView notices = organisation.notices();
		return new Prose()
			.line(organisation.name() + " (" + organisation.kind().code() + "): " + organisation.description())
			.line("Id", organisation.id())
			.line("Other names", organisation.otherNames(), this.limit)
			.line("Since", organisation.firstSeen())
			.line("Until", organisation.lastSeen())
			.line("Relationships", relationships, this.limit)
			.line("Copyright notices", (notices != null) ? notices.count() + " in Linux " + notices.release() : null)
			.line("Maintainers listed with its address",
					organisation.people()
						.stream()
						.filter((listed) -> listed.current() && listed.role() == RoleKind.MAINTAINER)
						.map((listed) -> listed.person().id())
						.distinct()
						.toList(),
					this.limit)
			.line("Facts", ids(organisation.facts()), this.limit)
			.line("Standing", standing(sources(organisation.citations())))
			.sources(this.evidence.cite(organisation), this.limit)
			.text();
	}

	public String of(SubsystemView subsystem) {
		Prose prose = new Prose().line(subsystem.name() + ": section " + subsystem.section() + " of MAINTAINERS")
			.line("Id", subsystem.id())
			.line("Architecture", subsystem.architecture().code())
			.line("Mailing lists", subsystem.mailingLists(), this.limit)
			.line("Tree", (subsystem.tree() != null) ? subsystem.tree().url() : null);
		subsystem.releases().stream().limit(this.limit).forEach((release) -> prose.line("- " + of(release)));
		if (subsystem.releases().size() > this.limit) {
			prose.line("- and " + (subsystem.releases().size() - this.limit) + " older releases");
		}
		List<String> sources = sources(subsystem.citations());
		return prose.line("Standing", standing(sources)).sources(this.evidence.cite(sources), this.limit).text();
	}

	private static String of(SubsystemReleaseView release) {
		return "Linux " + release.release() + (release.inferred() ? " (release inferred)" : "") + ": status "
				+ String.join(", ", release.status()) + "; maintainers " + listed(release.maintainers())
				+ "; reviewers " + listed(release.reviewers());
	}

	/**
	 * A person as text.
	 * @param person the person
	 * @param sources the ids of the sources of the roles, in the order of these
	 */
	public String of(PersonView person, List<String> sources) {
		Prose prose = new Prose().line(person.name()).line("Id", person.id());
		person.roles().stream().limit(this.limit).forEach((role) -> prose.line("- " + of(role)));
		if (person.roles().size() > this.limit) {
			prose.line("- and " + (person.roles().size() - this.limit) + " more roles");
		}
		return prose.line("Facts", ids(person.facts()), this.limit)
			.line("Standing", standing(sources))
			.sources(this.evidence.cite(sources), this.limit)
			.text();
	}

	private static String of(RoleView role) {
		return role.role().code() + " of " + role.subsystem().id() + " in Linux " + role.since() + " to " + role.until()
				+ ((role.affiliation() != null) ? ", listed with an address of " + role.affiliation().id() : "");
	}

	public String of(SourceView source) {
		return new Prose().line(source.title())
			.line("Id", source.id())
			.line("Publisher", source.publisher())
			.line("Kind", source.kind().code() + ", " + source.rank().code())
			.line("Published", source.published())
			.line("Address", source.url())
			.line("Standing", standing(List.of(source.id())))
			.line("Citations", String.valueOf(source.citations()))
			.line("Cited by", citing(source), this.limit)
			.text();
	}

	private static List<String> citing(SourceView source) {
		return Objects.requireNonNullElse(source.places(), List.<SourcePlace>of())
			.stream()
			.flatMap((place) -> place.citedBy()
				.stream()
				.map((cited) -> cited.stance() + " at " + place.locator() + ": fact " + cited.fact().id()))
			.toList();
	}

	public String of(TopicView topic) {
		return new Prose().line(topic.title() + ": " + topic.description()).line("Id", topic.id()).text();
	}

	private @Nullable String standing(List<String> sources) {
		Standing standing = this.evidence.standing(sources);
		return (standing != null) ? standing.code() : null;
	}

	private static String listed(List<Reference> people) {
		return people.isEmpty() ? "none" : String.join(", ", names(people));
	}

	private static List<String> names(List<Reference> things) {
		return things.stream().map(Reference::id).toList();
	}

	private static List<String> ids(List<TitledReference> things) {
		return things.stream().map(TitledReference::id).toList();
	}

	private static List<String> sources(List<SourceCitation> citations) {
		return citations.stream().map((citation) -> citation.source().id()).toList();
	}

}
