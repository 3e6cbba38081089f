package org.kvmfacts.answer;

import java.util.List;

import org.kvmfacts.fact.Facts;
import org.kvmfacts.search.index.EntryRepository;
import org.kvmfacts.search.index.SearchEntry;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what an answer rests on.
 */
@Component
@Transactional(readOnly = true)
class AnswerGroundsReader {

	private final EntryRepository repository;

	private final Facts facts;

	AnswerGroundsReader(EntryRepository repository, Facts facts) {
		this.repository = repository;
		this.facts = facts;
	}

	AnswerGrounds read(String key) {
		SearchEntry entry = this.repository.findByKey(key).orElseThrow();
		List<AnswerCitation> citations = entry.citations().stream().map(AnswerCitation::of).distinct().toList();
		return new AnswerGrounds(citations, entry.facts(), this.facts.corrections(entry.facts()));
	}

}
