package org.kvmfacts.search;

import java.util.List;

import org.kvmfacts.api.Resources;
import org.kvmfacts.fact.Facts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers to questions: stored texts, word by word, or none.
 */
@Service
@Transactional(readOnly = true)
public class Answers implements Resources {

	static final String PATH = "answers";

	static final List<String> TYPES = List.of(EntryType.FACT.code(), EntryType.FAQ.code());

	private static final int CANDIDATES = 100;

	private static final int ALTERNATIVES = 5;

	private final EntryIndex index;

	private final QuestionReader reader;

	private final Ranking ranking;

	private final EntryRepository repository;

	private final Facts facts;

	Answers(EntryIndex index, QuestionReader reader, Ranking ranking, EntryRepository repository, Facts facts) {
		this.index = index;
		this.reader = reader;
		this.ranking = ranking;
		this.repository = repository;
		this.facts = facts;
	}

	/**
	 * Answers a question.
	 * @param question the question, of at most 500 characters
	 * @return the answer, or that there is none
	 */
	public AnswerView answer(String question) {
		Question read = this.reader.read(question);
		List<Ranked> ranked = this.ranking.rank(read, this.index.find(Criteria.answering(read), CANDIDATES).hits());
		Confidence confidence = Confidence.of(read, ranked);
		if (!confidence.suffices()) {
			return new AnswerView(question, false, confidence.rounded(), null, List.of(), List.of(), List.of(),
					alternatives(ranked, 0));
		}
		Candidate best = ranked.get(0).entry();
		Entry entry = this.repository.findByKey(best.key()).orElseThrow();
		return new AnswerView(question, true, confidence.rounded(), best.answer(), entry.citations(), entry.facts(),
				this.facts.corrections(entry.facts()), alternatives(ranked, 1));
	}

	private static List<Alternative> alternatives(List<Ranked> ranked, int from) {
		return ranked.stream().skip(from).limit(ALTERNATIVES).map((each) -> each.entry().alternative()).toList();
	}

	@Override
	public String path() {
		return PATH;
	}

	@Override
	public long count() {
		return this.repository.countByTypeIn(TYPES);
	}

}
