package org.kvmfacts.mcp;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kvmfacts.content.Identified;
import org.kvmfacts.content.TitledReference;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.organisation.OrganisationView;
import org.kvmfacts.person.PersonView;
import org.kvmfacts.release.KernelRelease;
import org.kvmfacts.release.Releases;
import org.kvmfacts.source.SourceCitation;
import org.kvmfacts.source.SourceView;
import org.kvmfacts.source.Sources;
import org.kvmfacts.subsystem.SubsystemView;

import org.springframework.stereotype.Component;

/**
 * Looks up the evidence for answers.
 */
@Component
class EvidenceLookup {

	private final Facts facts;

	private final Sources sources;

	private final Releases releases;

	EvidenceLookup(Facts facts, Sources sources, Releases releases) {
		this.facts = facts;
		this.sources = sources;
		this.releases = releases;
	}

	/**
	 * The evidence of an entry as the API serves it.
	 */
	Evidence of(Identified entry) {
		if (entry instanceof FactView fact) {
			return Evidence.of(fact);
		}
		if (entry instanceof FaqView faq) {
			return ofFacts(faq.facts().stream().map(TitledReference::id).toList());
		}
		if (entry instanceof OrganisationView organisation) {
			return Evidence.ofSources(organisation.citations());
		}
		if (entry instanceof SubsystemView subsystem) {
			return Evidence.ofSources(subsystem.citations());
		}
		if (entry instanceof PersonView person) {
			return ofReleases(person.roles().stream().flatMap((role) -> role.releases().stream()).toList(),
					"MAINTAINERS");
		}
		return Evidence.ofSources((entry instanceof SourceView source)
				? List.of(new SourceCitation(this.sources.reference(source.id()), source.publisher(), source.url()))
				: List.of());
	}

	/**
	 * The evidence for what is based on some facts.
	 */
	Evidence ofFacts(Collection<String> ids) {
		return Evidence.ofFacts(this.facts.show(ids).values());
	}

	/**
	 * The evidence for what was read in the source of releases.
	 */
	Evidence ofReleases(Collection<String> releases, String locator) {
		Map<String, KernelRelease> read = Identified.byId(this.releases.newestFirst());
		return Evidence.ofSources(releases.stream()
			.distinct()
			.map(read::get)
			.filter(Objects::nonNull)
			.map((release) -> this.sources.cite(release.source(), locator))
			.toList());
	}

}
