package org.kvmfacts.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.kvmfacts.api.Resources;

import org.springframework.stereotype.Service;

/**
 * Answers to questions: stored texts, word by word, or none.
 */
@Service
public class Answers implements Resources {

	static final String PATH = "answers";

	static final Set<EntryType> TYPES = EnumSet.of(EntryType.FACT, EntryType.FAQ);

	private static final int CANDIDATES = 60;

	private static final int NEAR = 20;

	private static final int ALTERNATIVES = 5;

	private static final int REMEMBERED = 2000;

	private final EntryIndex index;

	private final QuestionReader reader;

	private final Ranking ranking;

	private final Outside outside;

	private final Materials materials;

	private final WhateverName whateverName;

	private final Model model;

	private final MeterRegistry metrics;

	private final Timer timer;

	private final EntryRepository repository;

	private final GroundsReader groundsReader;

	// The content does not change while the service runs.
	private final Cache<String, Grounds> remembered = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

	Answers(EntryIndex index, QuestionReader reader, Ranking ranking, Outside outside, Materials materials,
			WhateverName whateverName, SearchProperties properties, EntryRepository repository,
			GroundsReader groundsReader, MeterRegistry metrics) {
		this.metrics = metrics;
		this.timer = metrics.timer(Search.TIMER, "kind", "answer");
		this.materials = materials;
		this.whateverName = whateverName;
		this.model = Model.of(properties);
		this.index = index;
		this.reader = reader;
		this.ranking = ranking;
		this.outside = outside;
		this.repository = repository;
		this.groundsReader = groundsReader;
	}

	/**
	 * Answers a question.
	 * @param question the question, of at most 500 characters
	 * @return the answer, or that there is none
	 */
	public AnswerView answer(String question) {
		AnswerView answer = Objects.requireNonNull(this.timer.record(() -> find(question)));
		this.metrics.counter("kvmfacts.answers", "answered", Boolean.toString(answer.answered())).increment();
		return answer;
	}

	private AnswerView find(String question) {
		Question read = this.reader.read(PlainText.ofQuestion(question));
		List<Ranked> ranked = this.ranking.rank(read, candidates(read));
		Confidence confidence = Confidence.of(read, ranked, this.outside.alike(read), this.model);
		int given = confidence.suffices() ? 1 : 0;
		List<Candidate> entries = this.index
			.inOrder(ranked.stream().limit(given + ALTERNATIVES).map((each) -> each.entry().key()).toList());
		List<Alternative> alternatives = entries.stream().skip(given).map(Candidate::alternative).toList();
		if (!confidence.suffices()) {
			return new AnswerView(question, false, confidence.rounded(), null, List.of(), List.of(), List.of(),
					alternatives);
		}
		Candidate best = entries.get(0);
		Grounds grounds = this.remembered.get(best.key(), this.groundsReader::read);
		return new AnswerView(question, true, confidence.rounded(), best.answer(), grounds.citations(), grounds.facts(),
				grounds.corrections(), alternatives);
	}

	// What shares no word with the question may still mean the same.
	private List<Match> candidates(Question question) {
		List<Match> found = this.index.find(Criteria.answering(question), CANDIDATES);
		Set<String> known = found.stream().map(Match::key).collect(Collectors.toSet());
		Stream<String> whatever = this.whateverName.entry(question).stream();
		Stream<Match> near = Stream.concat(whatever, this.materials.nearest(question, NEAR).stream())
			.distinct()
			.filter((key) -> !known.contains(key))
			.map((key) -> new Match(key, 0));
		return Stream.concat(found.stream(), near).toList();
	}

	@Override
	public String path() {
		return PATH;
	}

	@Override
	public long count() {
		return this.repository.countByTypeIn(TYPES.stream().map(EntryType::code).toList());
	}

}
