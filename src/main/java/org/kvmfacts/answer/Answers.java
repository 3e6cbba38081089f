package org.kvmfacts.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.kvmfacts.api.ApiCollection;
import org.kvmfacts.api.Labels;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.fact.Correction;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.search.Search;
import org.kvmfacts.search.index.EntryCitation;
import org.kvmfacts.search.index.EntryIndex;
import org.kvmfacts.search.index.SearchEntry;
import org.kvmfacts.search.index.TextNormaliser;
import org.kvmfacts.search.ranking.AnswerFinder;
import org.kvmfacts.search.ranking.Judgement;
import org.kvmfacts.source.Sources;

import org.springframework.stereotype.Service;

/**
 * Answers to questions: stored texts, verbatim, or none.
 */
@Service
public class Answers implements ApiCollection {

	static final String PATH = "answers";

	private static final int ALTERNATIVES = 5;

	private final AnswerFinder finder;

	private final EntryIndex index;

	private final Labels labels;

	private final Sources sources;

	// Read at start-up with the sources, so that no answer needs the database.
	private final Map<String, List<Correction>> corrections;

	private final MeterRegistry metrics;

	private final Timer timer;

	Answers(AnswerFinder finder, EntryIndex index, Facts facts, Sources sources, Labels labels, MeterRegistry metrics) {
		this.finder = finder;
		this.index = index;
		this.labels = labels;
		this.sources = sources;
		this.corrections = facts.corrections()
			.stream()
			.collect(Collectors.groupingBy((correction) -> correction.fact().id()));
		this.metrics = metrics;
		this.timer = metrics.timer(Search.TIMER, "kind", "answer");
	}

	public AnswerView answer(String question) {
		if (TextNormaliser.isBlank(question)) {
			throw InvalidParametersException.of("question", "must be given, or q in its place");
		}
		AnswerView answer = Objects.requireNonNull(this.timer.record(() -> view(question, this.finder.find(question))));
		this.metrics.counter("kvmfacts.answers", "answered", Boolean.toString(answer.answered())).increment();
		return answer;
	}

	private AnswerView view(String question, Judgement judgement) {
		int given = judgement.isAnswered() ? 1 : 0;
		List<AnswerAlternative> alternatives = judgement.candidates()
			.stream()
			.skip(given)
			.limit(ALTERNATIVES)
			.map((each) -> AnswerAlternative.of(each.entry(), rounded(each.confidence())))
			.toList();
		if (!judgement.isAnswered()) {
			return new AnswerView(question, false, rounded(judgement.confidence()), judgement.refusal(), false, null,
					List.of(), List.of(), alternatives);
		}
		SearchEntry best = judgement.candidates().get(0).entry();
		return new AnswerView(question, true, rounded(judgement.confidence()), null, judgement.correctsPremise(),
				AnswerText.of(best, (best.topic() != null) ? this.labels.topic(best.topic()) : null),
				best.citations().stream().map(this::view).toList(), corrections(best), alternatives);
	}

	private AnswerCitation view(EntryCitation citation) {
		TitledReference fact = (citation.fact() != null) ? this.labels.fact(citation.fact()) : null;
		return new AnswerCitation(this.sources.reference(citation.source()), citation.locator(),
				this.sources.address(citation.source(), citation.locator()), Stance.SUPPORTS, fact);
	}

	private List<Correction> corrections(SearchEntry entry) {
		return entry.facts()
			.stream()
			.flatMap((fact) -> this.corrections.getOrDefault(fact, List.of()).stream())
			.toList();
	}

	// Rounded down, so that a confidence below the threshold does not appear to reach it.
	private static double rounded(double confidence) {
		return BigDecimal.valueOf(confidence).setScale(2, RoundingMode.DOWN).doubleValue();
	}

	@Override
	public String path() {
		return PATH;
	}

	@Override
	public long count() {
		return this.index.entries().stream().filter(SearchEntry::isAnswer).count();
	}

}
