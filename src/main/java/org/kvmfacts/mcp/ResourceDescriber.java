package org.kvmfacts.mcp;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.content.Href;
import org.kvmfacts.content.TitledReference;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.organisation.OrganisationView;
import org.kvmfacts.person.PersonView;
import org.kvmfacts.source.SourceView;
import org.kvmfacts.subsystem.SubsystemView;
import org.kvmfacts.subsystem.Subsystems;
import org.kvmfacts.topic.TopicView;

import org.springframework.stereotype.Component;

/**
 * Describes things for chatbots.
 */
@Component
class ResourceDescriber {

	private final EvidenceLookup archive;

	private final Subsystems subsystems;

	ResourceDescriber(EvidenceLookup archive, Subsystems subsystems) {
		this.archive = archive;
		this.subsystems = subsystems;
	}

	/**
	 * Describes a thing.
	 * @param thing the thing as the API serves it
	 * @param limit how much of each of its lists is shown
	 */
	ResourceDescription of(Record thing, int limit) {
		if (thing instanceof FactView fact) {
			Evidence evidence = this.archive.of(List.of(fact));
			return new ResourceDescription(new ThingText(evidence, limit).of(fact), fact.standing(),
					evidence.supporting(fact), evidence.corrections(fact));
		}
		if (thing instanceof FaqView faq) {
			List<String> facts = faq.facts().stream().map(TitledReference::id).toList();
			Evidence evidence = this.archive.facts(facts);
			return new ResourceDescription(new ThingText(evidence, limit).of(faq), evidence.weakest(facts),
					evidence.supporting(facts), evidence.corrections(facts));
		}
		List<String> sources = sources(thing);
		Evidence evidence = this.archive.sources(Set.copyOf(sources));
		List<CitedSource> citations = (thing instanceof OrganisationView organisation) ? evidence.cite(organisation)
				: evidence.cite(sources);
		return new ResourceDescription(text(thing, new ThingText(evidence, limit), sources), evidence.standing(sources),
				citations, List.of());
	}

	private List<String> sources(Record thing) {
		if (thing instanceof OrganisationView organisation) {
			return organisation.citations().stream().map((citation) -> citation.source().id()).toList();
		}
		if (thing instanceof SubsystemView subsystem) {
			return subsystem.citations().stream().map((citation) -> citation.source().id()).toList();
		}
		if (thing instanceof PersonView person) {
			Map<String, String> releases = this.subsystems.sources();
			return person.roles()
				.stream()
				.flatMap((role) -> role.releases().stream())
				.map(releases::get)
				.filter(Objects::nonNull)
				.toList();
		}
		return (thing instanceof SourceView source) ? List.of(source.id()) : List.of();
	}

	/**
	 * The title of a thing.
	 */
	static String title(Record thing) {
		return (thing instanceof FactView fact) ? fact.title()
				: (thing instanceof FaqView faq) ? faq.question()
						: (thing instanceof OrganisationView organisation) ? organisation.name()
								: (thing instanceof SubsystemView subsystem) ? subsystem.name()
										: (thing instanceof PersonView person) ? person.name()
												: (thing instanceof SourceView source) ? source.title()
														: ((TopicView) thing).title();
	}

	/**
	 * The address of the page about a thing.
	 */
	static String url(Record thing) {
		return BaseAddress.of((thing instanceof FactView fact) ? fact.page()
				: (thing instanceof FaqView faq) ? faq.page()
						: (thing instanceof OrganisationView organisation) ? organisation.page()
								: (thing instanceof SubsystemView subsystem) ? subsystem.page()
										: (thing instanceof PersonView person) ? person.page()
												: (thing instanceof SourceView source) ? source.page()
														: Href.page("topics", ((TopicView) thing).id()));
	}

	private static String text(Record thing, ThingText text, List<String> sources) {
		if (thing instanceof OrganisationView organisation) {
			return text.of(organisation);
		}
		if (thing instanceof SubsystemView subsystem) {
			return text.of(subsystem);
		}
		if (thing instanceof PersonView person) {
			return text.of(person, sources);
		}
		return (thing instanceof SourceView source) ? text.of(source) : text.of((TopicView) thing);
	}

}
