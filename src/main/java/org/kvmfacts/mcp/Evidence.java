package org.kvmfacts.mcp;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.fact.CitationView;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.organisation.OrganisationView;
import org.kvmfacts.source.Rank;
import org.kvmfacts.source.SourceView;

/**
 * What an answer rests on, looked up beforehand and all at once.
 *
 * @param facts facts by their ids
 * @param sources sources by their ids
 */
public record Evidence(Map<String, FactView> facts, Map<String, SourceView> sources) {

	/**
	 * Cites a source.
	 * @param source its id
	 * @param locator the place in it
	 */
	CitedSource cite(String source, @Nullable String locator) {
		SourceView found = Objects.requireNonNull(this.sources.get(source));
		return new CitedSource(found.title(), found.url(), locator);
	}

	/**
	 * Cites sources as a whole, each of them once.
	 * @param ids their ids
	 */
	List<CitedSource> cite(Collection<String> ids) {
		return ids.stream().distinct().map((source) -> cite(source, null)).toList();
	}

	/**
	 * Cites what the description of an organisation rests on.
	 */
	List<CitedSource> cite(OrganisationView organisation) {
		return organisation.citations()
			.stream()
			.map((citation) -> cite(citation.source().id(), citation.locator()))
			.distinct()
			.toList();
	}

	/**
	 * Cites what supports a fact, the best first.
	 */
	List<CitedSource> supporting(FactView fact) {
		return citations(fact).filter((citation) -> citation.stance() == Stance.SUPPORTS)
			.map((citation) -> cite(citation.source().id(), citation.locator()))
			.toList();
	}

	/**
	 * Tells what sources get wrong that the fact puts right.
	 */
	List<SourceCorrection> corrections(FactView fact) {
		return citations(fact).filter((citation) -> citation.claim() != null)
			.map((citation) -> new SourceCorrection(cite(citation.source().id(), null).title(),
					String.valueOf(citation.claim()), String.valueOf(citation.note())))
			.toList();
	}

	/**
	 * Cites what supports some facts, each document once.
	 * @param ids the ids of the facts
	 */
	List<CitedSource> supporting(Collection<String> ids) {
		return cite(facts(ids).flatMap(Evidence::citations)
			.filter((citation) -> citation.stance() == Stance.SUPPORTS)
			.map((citation) -> citation.source().id())
			.toList());
	}

	/**
	 * Tells what sources get wrong that some facts put right.
	 * @param ids the ids of the facts
	 */
	List<SourceCorrection> corrections(Collection<String> ids) {
		return facts(ids).flatMap((fact) -> corrections(fact).stream()).toList();
	}

	/**
	 * The standing of what rests on several facts: that of the weakest.
	 * @param ids the ids of the facts
	 */
	Standing weakest(Collection<String> ids) {
		return facts(ids).map(FactView::standing).max(Standing::compareTo).orElse(Standing.REPORTED);
	}

	/**
	 * The standing of a description that is no fact: as with facts, a primary source
	 * verifies it.
	 * @param ids the ids of the sources that it rests on
	 * @return the standing, if it rests on any
	 */
	@Nullable Standing standing(Collection<String> ids) {
		if (ids.isEmpty()) {
			return null;
		}
		boolean primary = ids.stream()
			.map((id) -> Objects.requireNonNull(this.sources.get(id)))
			.anyMatch((source) -> source.rank() == Rank.PRIMARY);
		return primary ? Standing.VERIFIED : Standing.REPORTED;
	}

	private Stream<FactView> facts(Collection<String> ids) {
		return ids.stream().map(this.facts::get).filter(Objects::nonNull);
	}

	private static Stream<CitationView> citations(FactView fact) {
		return fact.citations().stream();
	}

}
