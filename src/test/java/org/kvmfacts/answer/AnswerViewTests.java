package org.kvmfacts.answer;

import java.util.List;
import java.util.stream.DoubleStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.api.FewLabels;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.fact.Correction;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.search.index.EntryCitation;
import org.kvmfacts.search.index.EntryIndex;
import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.SearchEntry;
import org.kvmfacts.search.ranking.AnswerFinder;
import org.kvmfacts.search.ranking.Judgement;
import org.kvmfacts.search.ranking.Refusal;
import org.kvmfacts.source.Rank;
import org.kvmfacts.source.SourceReference;
import org.kvmfacts.source.Sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Tests how a judgement of a question becomes an answer.
 */
class AnswerViewTests {

	private static final SourceReference SOURCE = new SourceReference("lwn", Href.of("sources", "lwn"), "LWN",
			"https://lwn.net/", Rank.SECONDARY);

	private static final Correction CORRECTION = new Correction(SOURCE, "p1", Stance.CONTRADICTS, "Claim", "Note",
			new TitledReference("b", Href.of("facts", "b"), "b"));

	private final AnswerFinder finder = mock(AnswerFinder.class);

	private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

	private final Answers answers = answers();

	@Test
	void judgementWhenAnsweredGivesTheFirstAndUpToFiveOthers() {
		AnswerView view = answer(null, 0.9, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05);
		assertThat(view.answered()).isTrue();
		assertThat(view.answer()).extracting(AnswerText::id).isEqualTo("0");
		assertThat(view.alternatives()).extracting(AnswerAlternative::id).containsExactly("1", "2", "3", "4", "5");
		assertThat(view.correctsPremise()).isTrue();
		assertThat(this.metrics.counter("kvmfacts.answers", "answered", "true").count()).isEqualTo(1);
	}

	@Test
	void judgementWhenRefusedOffersTheFirstAsWell() {
		AnswerView view = answer(Refusal.NOT_COVERED, 0.4, 0.3, 0.2, 0.1, 0.1, 0.1);
		assertThat(view.answer()).isNull();
		assertThat(view.refusal()).isEqualTo(Refusal.NOT_COVERED);
		assertThat(view.alternatives()).extracting(AnswerAlternative::id).containsExactly("0", "1", "2", "3", "4");
		assertThat(view.citations()).isEmpty();
		assertThat(view.corrections()).isEmpty();
		assertThat(view.correctsPremise()).isFalse();
		assertThat(this.metrics.counter("kvmfacts.answers", "answered", "false").count()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "0.4999, 0.49", "0.29, 0.29", "1, 1", "0.001, 0" })
	void confidenceIsRoundedDown(double confidence, double shown) {
		assertThat(answer(Refusal.NOT_COVERED, confidence).confidence()).isEqualTo(shown);
		assertThat(answer(Refusal.NOTHING_KNOWN).confidence()).isZero();
	}

	@Test
	void answerHasTheSourcesAndCorrectionsOfItsFacts() {
		AnswerView view = answer(null, 0.9);
		assertThat(view.citations()).extracting(AnswerCitation::locator).containsExactly("p1", "p2", "p3");
		assertThat(view.citations()).extracting(AnswerCitation::source).containsOnly(SOURCE);
		assertThat(view.corrections()).containsExactly(CORRECTION);
		assertThat(view.answer()).extracting(AnswerText::text).isEqualTo("It is. Recorded: more");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \t", "\u200B" })
	void questionWhenBlankIsRefused(String question) {
		assertThatExceptionOfType(InvalidParametersException.class).isThrownBy(() -> this.answers.answer(question))
			.withMessageStartingWith("The parameter 'question' must be given, or q ");
	}

	@ParameterizedTest
	@CsvSource({ "one,, one", ", two, two", "' ', two, two", "\u200B, two, two", ",, ''" })
	void questionHasTwoNames(@Nullable String question, @Nullable String q, String words) {
		assertThat(new AnswerQuery(question, q).words()).isEqualTo(words);
	}

	@Test
	void questionWhenGivenUnderBothNamesIsRefused() {
		assertThatExceptionOfType(InvalidParametersException.class)
			.isThrownBy(() -> new AnswerQuery("one", "two").words())
			.withMessage("The parameter 'question' must not be given with q, which is another name for it.");
	}

	private AnswerView answer(@Nullable Refusal refusal, double... confidences) {
		int[] id = { 0 };
		List<Judgement.Candidate> candidates = DoubleStream.of(confidences)
			.mapToObj((confidence) -> new Judgement.Candidate(entry(id[0]++), confidence))
			.toList();
		given(this.finder.find("Who?")).willReturn(new Judgement(candidates, refusal, true));
		return this.answers.answer("Who?");
	}

	private Answers answers() {
		Facts facts = mock();
		given(facts.corrections()).willReturn(List.of(CORRECTION));
		Sources sources = mock();
		given(sources.reference("lwn")).willReturn(SOURCE);
		return new Answers(this.finder, mock(EntryIndex.class), facts, sources, FewLabels.none(), this.metrics);
	}

	private static SearchEntry entry(int id) {
		return new SearchEntry("faqs/" + id, EntryType.FAQ, "Is it?", "It is.", "basics", null, null, List.of(),
				List.of(), List.of("more"), List.of(), List.of("a", "b"), List.of(new EntryCitation("lwn", "p1", "a"),
						new EntryCitation("lwn", "p2", null), new EntryCitation("lwn", "p3", "a")));
	}

}
