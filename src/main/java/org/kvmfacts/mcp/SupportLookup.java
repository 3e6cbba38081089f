package org.kvmfacts.mcp;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.kvmfacts.api.TitledReference;
import org.kvmfacts.content.Identified;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.organisation.OrganisationView;
import org.kvmfacts.person.PersonView;
import org.kvmfacts.release.KernelRelease;
import org.kvmfacts.release.Releases;
import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.Token;
import org.kvmfacts.source.SourceCitation;
import org.kvmfacts.source.SourceView;
import org.kvmfacts.source.Sources;
import org.kvmfacts.subsystem.SubsystemView;

import org.springframework.stereotype.Component;

/**
 * Looks up the evidence for answers.
 */
@Component
class SupportLookup {

	// How many of the words of a sentence a fact must have to be cited for it.
	private static final double SAID = 0.8;

	private final Facts facts;

	private final Sources sources;

	private final Releases releases;

	private final Analyser analyser;

	SupportLookup(Facts facts, Sources sources, Releases releases, Analyser analyser) {
		this.facts = facts;
		this.sources = sources;
		this.releases = releases;
		this.analyser = analyser;
	}

	/**
	 * The evidence of an entry as the API serves it.
	 */
	Support of(Identified entry) {
		if (entry instanceof FactView fact) {
			return Support.of(fact);
		}
		if (entry instanceof FaqView faq) {
			return ofFacts(factsBehind(faq));
		}
		if (entry instanceof OrganisationView organisation) {
			return Support.ofSources(organisation.citations());
		}
		if (entry instanceof SubsystemView subsystem) {
			return Support.ofSources(subsystem.citations());
		}
		if (entry instanceof PersonView person) {
			return ofReleases(person.roles().stream().flatMap((role) -> role.releases().stream()).toList(),
					"MAINTAINERS");
		}
		return Support.ofSources((entry instanceof SourceView source)
				? List.of(new SourceCitation(this.sources.reference(source.id()), source.publisher(), source.url()))
				: List.of());
	}

	/**
	 * The evidence for one sentence of an entry: that of the fact which says the same. If
	 * none does there is none, because the sources of an entry are not those of each of
	 * its sentences.
	 */
	Support ofSentence(Identified entry, String sentence) {
		if (entry instanceof FactView fact) {
			return Support.of(fact);
		}
		Set<String> said = terms(sentence);
		return this.facts.show(factsBehind(entry))
			.values()
			.stream()
			.map((fact) -> Map.entry(fact, shared(said, fact)))
			.filter((fact) -> fact.getValue() >= SAID)
			.max(Map.Entry.comparingByValue())
			.map((fact) -> Support.of(fact.getKey()))
			.orElse(Support.NONE);
	}

	private static List<String> factsBehind(Identified entry) {
		List<TitledReference> facts = (entry instanceof FaqView faq) ? faq.facts()
				: (entry instanceof OrganisationView organisation) ? organisation.facts() : List.of();
		return facts.stream().map(TitledReference::id).toList();
	}

	// A fact with other numbers says something else.
	private double shared(Set<String> said, FactView fact) {
		Set<String> missing = new HashSet<>(said);
		missing.removeAll(terms(fact.statement()));
		boolean number = missing.stream().flatMapToInt(String::chars).anyMatch(Character::isDigit);
		return number ? 0 : 1 - (double) missing.size() / said.size();
	}

	private Set<String> terms(String text) {
		return this.analyser.terms(text).stream().map(Token::term).collect(Collectors.toSet());
	}

	/**
	 * The evidence for what is based on some facts.
	 */
	Support ofFacts(Collection<String> ids) {
		return Support.ofFacts(this.facts.show(ids).values());
	}

	/**
	 * The evidence for what was read in the source of releases.
	 */
	Support ofReleases(Collection<String> releases, String locator) {
		Map<String, KernelRelease> read = Identified.byId(this.releases.newestFirst());
		return Support.ofSources(releases.stream()
			.distinct()
			.map(read::get)
			.filter(Objects::nonNull)
			.map((release) -> this.sources.cite(release.source(), locator))
			.toList());
	}

}
