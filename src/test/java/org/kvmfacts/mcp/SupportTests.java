package org.kvmfacts.mcp;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.fact.CitationView;
import org.kvmfacts.fact.FactKind;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.source.Rank;
import org.kvmfacts.source.SourceCitation;
import org.kvmfacts.source.SourceReference;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which sources are cited for an answer.
 */
class SupportTests {

	private static final CitationView LOG = new CitationView(source("log", Rank.PRIMARY), "p. 1", "https://log#1",
			Stance.SUPPORTS, null, null);

	private static final CitationView WRONG = new CitationView(source("press", Rank.SECONDARY), "p. 2", "https://press",
			Stance.CONTRADICTS, "It did not.", "It did.");

	@Test
	void factHasThePlacesThatSupportItAndWhatOthersGetWrong() {
		assertThat(Support.of(fact(Standing.REPORTED, WRONG, LOG))).isEqualTo(
				new Support("reported", List.of(new CitedSource("log, p. 1", "https://log#1")), List.of(correction())));
	}

	@Test
	void factsHaveTheirWeakestStandingAndCiteEachPlaceOnce() {
		assertThat(Support.ofFacts(
				List.of(fact(Standing.REPORTED, LOG), fact(Standing.DISPUTED, LOG, WRONG), fact(Standing.VERIFIED))))
			.isEqualTo(new Support("disputed", List.of(new CitedSource("log, p. 1", "https://log#1")),
					List.of(correction())));
	}

	@Test
	void evidenceWhenThereIsNothingHasNoStanding() {
		assertThat(Support.ofFacts(List.of())).isEqualTo(Support.NONE);
		assertThat(Support.ofSources(List.of())).isEqualTo(Support.NONE);
		assertThat(Support.NONE.brief()).isEqualTo(Support.NONE);
	}

	@ParameterizedTest
	@CsvSource({ "PRIMARY, PRIMARY, verified", "SECONDARY, PRIMARY, verified", "SECONDARY, SECONDARY, reported" })
	void descriptionIsVerifiedByAnyPrimarySource(Rank first, Rank second, String standing) {
		assertThat(Support.ofSources(List.of(cited("a", first), cited("b", second))).standing()).isEqualTo(standing);
	}

	@Test
	void evidenceWhenShortenedHasTheFirstOfEach() {
		SourceCitation twice = cited("a", Rank.PRIMARY);
		Support all = Support.ofSources(List.of(twice, twice, cited("b", Rank.SECONDARY)));
		assertThat(all.citations()).extracting(CitedSource::title).containsExactly("a, p. 3", "b, p. 3");
		assertThat(all.brief().citations()).extracting(CitedSource::title).containsExactly("a, p. 3");
		assertThat(all.brief().standing()).isEqualTo("verified");
		assertThat(all.first(9)).isEqualTo(all);
	}

	private static SourceCorrection correction() {
		return new SourceCorrection("press", "It did not.", "It did.");
	}

	private static SourceCitation cited(String source, Rank rank) {
		return new SourceCitation(source(source, rank), "p. 3", "https://" + source + "#3");
	}

	private static SourceReference source(String id, Rank rank) {
		return new SourceReference(id, Href.of("sources", id), id, "https://" + id, rank);
	}

	private static FactView fact(Standing standing, CitationView... citations) {
		return new FactView("x", Href.of("facts", "x"), Href.page("facts", "x"), "X", "X.", FactKind.FACT,
				new TitledReference("history", Href.of("topics", "history"), "History"), null, null, standing,
				List.of(), List.of(), List.of(citations), List.of(), null, "2026-11-28");
	}

}
