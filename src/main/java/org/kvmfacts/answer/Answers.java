package org.kvmfacts.answer;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.kvmfacts.api.ApiCollection;
import org.kvmfacts.search.Search;
import org.kvmfacts.search.index.EntryIndex;
import org.kvmfacts.search.index.EntryQuery;
import org.kvmfacts.search.index.EntryRepository;
import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.IndexedEntry;
import org.kvmfacts.search.index.Match;
import org.kvmfacts.search.ranking.AnyNameAnswers;
import org.kvmfacts.search.ranking.FeatureStore;
import org.kvmfacts.search.ranking.OutOfScopeQuestions;
import org.kvmfacts.search.ranking.Question;
import org.kvmfacts.search.ranking.QuestionParser;
import org.kvmfacts.search.ranking.RankedEntry;
import org.kvmfacts.search.ranking.Ranker;
import org.kvmfacts.search.ranking.TextNormaliser;

import org.springframework.stereotype.Service;

/**
 * Answers to questions: stored texts, word by word, or none.
 */
@Service
public class Answers implements ApiCollection {

	static final String PATH = "answers";

	private static final int CANDIDATES = 60;

	private static final int NEAR = 20;

	private static final int ALTERNATIVES = 5;

	private static final int REMEMBERED = 2000;

	private final EntryIndex index;

	private final QuestionParser reader;

	private final Ranker ranking;

	private final OutOfScopeQuestions outside;

	private final FeatureStore materials;

	private final AnyNameAnswers whateverName;

	private final MeterRegistry metrics;

	private final Timer timer;

	private final EntryRepository repository;

	private final AnswerGroundsReader groundsReader;

	// The content does not change while the service runs.
	private final Cache<String, AnswerGrounds> remembered = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

	Answers(EntryIndex index, QuestionParser reader, Ranker ranking, OutOfScopeQuestions outside,
			FeatureStore materials, AnyNameAnswers whateverName, EntryRepository repository,
			AnswerGroundsReader groundsReader, MeterRegistry metrics) {
		this.metrics = metrics;
		this.timer = metrics.timer(Search.TIMER, "kind", "answer");
		this.materials = materials;
		this.whateverName = whateverName;
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
		Question read = this.reader.read(TextNormaliser.ofQuestion(question));
		List<RankedEntry> ranked = this.ranking.rank(read, candidates(read));
		Confidence confidence = Confidence.of(read, ranked, this.outside.alike(read));
		int given = confidence.suffices() ? 1 : 0;
		List<IndexedEntry> entries = this.index
			.inOrder(ranked.stream().limit(given + ALTERNATIVES).map((each) -> each.entry().key()).toList());
		List<AnswerAlternative> alternatives = entries.stream().skip(given).map(AnswerAlternative::of).toList();
		if (!confidence.suffices()) {
			return new AnswerView(question, false, confidence.rounded(), null, List.of(), List.of(), List.of(),
					alternatives);
		}
		IndexedEntry best = entries.get(0);
		AnswerGrounds grounds = this.remembered.get(best.key(), this.groundsReader::read);
		return new AnswerView(question, true, confidence.rounded(), AnswerText.of(best), grounds.citations(),
				grounds.facts(), grounds.corrections(), alternatives);
	}

	// What shares no word with the question may still mean the same.
	private List<Match> candidates(Question question) {
		List<Match> found = this.index.find(EntryQuery.answering(question.text()), CANDIDATES);
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
		return this.repository.countByTypeIn(EntryType.ANSWERS.stream().map(EntryType::code).toList());
	}

}
