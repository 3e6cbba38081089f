package org.kvmfacts.mcp;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.fact.CitationView;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.source.Rank;
import org.kvmfacts.source.SourceCitation;

/**
 * What supports an answer, and what does not.
 *
 * @param standing how well sources support it; none where no source is cited
 * @param citations what supports it, best first
 * @param corrections what sources get wrong about it
 */
record Support(@Nullable String standing, List<CitedSource> citations, List<SourceCorrection> corrections) {

	/**
	 * What no source is cited for.
	 */
	static final Support NONE = new Support(null, List.of(), List.of());

	/**
	 * The evidence of a fact, with the places in its sources.
	 */
	static Support of(FactView fact) {
		return ofFacts(List.of(fact));
	}

	/**
	 * The evidence for what is based on several facts. Its standing is that of the
	 * weakest.
	 */
	static Support ofFacts(Collection<FactView> facts) {
		return new Support(
				facts.stream().map(FactView::standing).max(Standing::compareTo).map(Standing::code).orElse(null),
				facts.stream()
					.flatMap(Support::supporting)
					.map((citation) -> CitedSource.of(citation.source(), citation.locator(), citation.url()))
					.distinct()
					.toList(),
				corrections(facts));
	}

	/**
	 * The evidence for a description that is not a fact. As with facts, a primary source
	 * verifies it.
	 */
	static Support ofSources(List<SourceCitation> sources) {
		boolean primary = sources.stream().anyMatch((cited) -> cited.source().rank() == Rank.PRIMARY);
		Standing standing = primary ? Standing.VERIFIED : Standing.REPORTED;
		return new Support(sources.isEmpty() ? null : standing.code(),
				sources.stream()
					.map((cited) -> CitedSource.of(cited.source(), cited.locator(), cited.url()))
					.distinct()
					.toList(),
				List.of());
	}

	/**
	 * The first few citations and corrections.
	 */
	Support first(int limit) {
		return new Support(this.standing, this.citations.stream().limit(limit).toList(),
				this.corrections.stream().limit(limit).toList());
	}

	/**
	 * The first of each; the tool get returns the rest.
	 */
	Support brief() {
		return first(1);
	}

	private static Stream<CitationView> supporting(FactView fact) {
		return fact.citations().stream().filter((citation) -> citation.stance() == Stance.SUPPORTS);
	}

	private static List<SourceCorrection> corrections(Collection<FactView> facts) {
		return facts.stream()
			.flatMap((fact) -> fact.citations().stream())
			.filter((citation) -> citation.claim() != null)
			.map(SourceCorrection::of)
			.toList();
	}

}
