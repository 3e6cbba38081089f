package org.kvmfacts.page;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.Labels;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.fact.CitationView;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.organisation.Organisations;
import org.kvmfacts.source.Rank;
import org.kvmfacts.source.Sources;
import org.kvmfacts.topic.TopicView;
import org.kvmfacts.topic.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Tests which facts pages link to, and in which order.
 */
class CatalogueTests {

	private static final TopicView EMPTY = new TopicView("licence", Href.of("topics", "licence"), "Licence", "", 2, 0,
			0, "2026-11-28");

	private final List<FactView> facts = IntStream.rangeClosed(1, 9)
		.mapToObj((i) -> PageViews.fact(String.valueOf(i), "F", "2026", (i < 8) ? Standing.REPORTED : Standing.VERIFIED,
				PageViews.citation((i == 4) ? "lwn" : "kernel", Rank.PRIMARY, "p1", Stance.SUPPORTS)))
		.toList();

	private final Catalogue catalogue = catalogue();

	@ParameterizedTest
	@CsvSource({ "1, 2 3 4", "2, 1 3 4 5", "5, 2 3 4 6 7 8", "9, 6 7 8" })
	void factsNearAreThreeBeforeAndThreeAfter(int place, String near) {
		assertThat(this.catalogue.near(this.facts.get(place - 1))).extracting(TitledReference::id)
			.containsExactly(near.split(" "));
	}

	@Test
	void factsThatCiteASourceAreFound() {
		assertThat(this.catalogue.citing("lwn")).containsExactly(this.facts.get(3));
	}

	@Test
	void groupHasTheBestSupportedFactsAndTheirNumber() {
		List<FactGroup> groups = FactGroup.of(this.facts, this.catalogue, "/facts?person=ann");
		assertThat(groups).hasSize(1).first().satisfies((group) -> {
			assertThat(group.facts()).extracting(FactView::id).containsExactly("8", "9", "1", "2", "3", "4");
			assertThat(group.total()).isEqualTo(9);
			assertThat(group.all()).isEqualTo("/facts?person=ann&topic=history");
		});
	}

	@Test
	void sourcesOfAFactAreApartFromThoseThatSayOtherwise() {
		FactView fact = PageViews.fact("x", "X", "2026", Standing.VERIFIED,
				PageViews.citation("press", Rank.SECONDARY, "1", Stance.SUPPORTS),
				PageViews.citation("blog", Rank.SECONDARY, "2", Stance.CONTRADICTS),
				PageViews.citation("kernel", Rank.PRIMARY, "3", Stance.SUPPORTS),
				PageViews.citation("book", Rank.PRIMARY, "4", Stance.IMPRECISE));
		FactPage page = new FactPage(mock(Frame.class), fact, Map.of(), this.catalogue);
		assertThat(page.support()).extracting(CitationView::locator).containsExactly("3", "1");
		assertThat(page.otherwise()).extracting(CitationView::locator).containsExactly("2", "4");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Who owns KVM?|/ask?question=Who%20owns%20KVM%3F",
					"R&D + 100% #1|/ask?question=R%26D%20%2B%20100%25%20%231",
					"{question}|/ask?question=%7Bquestion%7D", "Wem gehört es|/ask?question=Wem%20geh%C3%B6rt%20es" })
	void pathOfAQuestionIsEncoded(String question, String path) {
		assertThat(QuestionPages.path("/ask", "question", question)).isEqualTo(path);
	}

	private Catalogue catalogue() {
		Facts all = mock();
		given(all.all()).willReturn(this.facts);
		Topics topics = mock();
		given(topics.all()).willReturn(List.of(EMPTY, PageViews.TOPIC));
		return new Catalogue(all, mock(Organisations.class), mock(Sources.class), topics, mock(Labels.class));
	}

}
