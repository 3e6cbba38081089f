package org.kvmfacts.page;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kvmfacts.api.Href;
import org.kvmfacts.fact.CitationView;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.page.ArticleMap.Finding;
import org.kvmfacts.page.ArticleMap.Place;
import org.kvmfacts.source.KnownBy;
import org.kvmfacts.source.Rank;
import org.kvmfacts.source.SourceKind;
import org.kvmfacts.source.SourcePlace;
import org.kvmfacts.source.SourceView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Tests how what was found is drawn on the map of a source, and summed up below answers.
 */
class ArticleMapTests {

	private static final List<FactView> FACTS = List.of(
			PageViews.fact("a", "A", "2026", Standing.VERIFIED, cited("one", Stance.SUPPORTS),
					cited("two", Stance.CONTRADICTS)),
			PageViews.fact("b", "B", "2026", Standing.OPINION, cited("three", Stance.SUPPORTS),
					PageViews.citation("other", Rank.PRIMARY, "one", Stance.CONTRADICTS)),
			PageViews.fact("c", "C", "2026", Standing.VERIFIED, cited("one", Stance.IMPRECISE)));

	private final ArticleMap map = ArticleMap.of(source(), FACTS);

	@Test
	void placesAreInTheirParts() {
		assertThat(this.map.parts()).containsOnlyKeys("Overview", "Summary");
		assertThat(this.map.places()).extracting(Place::name)
			.containsExactly("Overview, one", "Overview, two", "Summary, three");
	}

	@Test
	void findingOfAPlaceIsItsMostSerious() {
		assertThat(this.map.places()).extracting(Place::finding)
			.containsExactly(Finding.IMPRECISE, Finding.CONTRADICTED, Finding.OPINION);
		assertThat(this.map.counts()).containsEntry(Finding.CONTRADICTED, 1L).doesNotContainKey(Finding.CONFIRMED);
	}

	@Test
	void citationsOfAStanceExcludeThoseOfOtherSources() {
		assertThat(this.map.with(Stance.CONTRADICTS)).extracting((citing) -> citing.fact().id()).containsExactly("a");
	}

	@Test
	void groundsNamePrimarySourcesFirstAndEachOnce() {
		FactView first = PageViews.fact("a", "A", "2026", Standing.VERIFIED,
				PageViews.citation("press", Rank.SECONDARY, "1", Stance.SUPPORTS),
				PageViews.citation("wrong", Rank.PRIMARY, "1", Stance.CONTRADICTS));
		FactView second = PageViews.fact("b", "B", "2026", Standing.VERIFIED,
				PageViews.citation("kernel", Rank.PRIMARY, "1", Stance.SUPPORTS),
				PageViews.citation("press", Rank.SECONDARY, "2", Stance.SUPPORTS));
		List<Grounds.Cited> sources = new Grounds(List.of(first, second), mock(Catalogue.class)).sources();
		assertThat(sources).extracting((cited) -> cited.source().id()).containsExactly("kernel", "press");
		assertThat(sources.get(1).places()).extracting(CitationView::locator).containsExactly("1", "2");
	}

	private static CitationView cited(String locator, Stance stance) {
		return PageViews.citation("article", Rank.SECONDARY, locator, stance);
	}

	private static SourceView source() {
		List<SourcePlace> places = Stream.of("Overview, one", "Overview, two", "Summary, three")
			.map((name) -> new SourcePlace(name.split(", ")[1], name, 1, "https://x", List.of()))
			.toList();
		return new SourceView("article", Href.of("sources", "article"), Href.page("sources", "article"), "", "", "",
				SourceKind.ARTICLE, Rank.SECONDARY, "https://x", null, KnownBy.TEXT, null, 3, places, "2026-11-28");
	}

}
