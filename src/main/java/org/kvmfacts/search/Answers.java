package org.kvmfacts.search;

import java.util.List;

import org.kvmfacts.fact.Facts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers to questions: stored texts, word by word, or none.
 */
@Service
@Transactional(readOnly = true)
public class Answers {

	static final String PATH = "answers";

	private static final int ALTERNATIVES = 5;

	private final EntryIndex index;

	private final EntryRepository repository;

	private final Facts facts;

	Answers(EntryIndex index, EntryRepository repository, Facts facts) {
		this.index = index;
		this.repository = repository;
		this.facts = facts;
	}

	/**
	 * Answers a question.
	 * @param question the question, of at most 500 characters
	 * @return the answer, or that there is none
	 */
	public AnswerView answer(String question) {
		List<Candidate> found = this.index.find(question, List.of("fact", "faq"), ALTERNATIVES + 1);
		if (found.isEmpty()) {
			return new AnswerView(question, false, 0, null, List.of(), List.of(), List.of(), List.of());
		}
		Candidate best = found.get(0);
		Entry entry = this.repository.findByKey(best.key()).orElseThrow();
		List<Alternative> alternatives = found.stream().skip(1).map(Candidate::alternative).toList();
		return new AnswerView(question, true, 0.5, best.answer(), entry.citations(), entry.facts(),
				this.facts.corrections(entry.facts()), alternatives);
	}

}
