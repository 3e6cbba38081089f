package org.kvmfacts.search;

import org.kvmfacts.fact.Facts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what an answer rests on.
 */
@Component
@Transactional(readOnly = true)
class GroundsReader {

	private final EntryRepository repository;

	private final Facts facts;

	GroundsReader(EntryRepository repository, Facts facts) {
		this.repository = repository;
		this.facts = facts;
	}

	Grounds read(String key) {
		Entry entry = this.repository.findByKey(key).orElseThrow();
		return new Grounds(entry.citations(), entry.facts(), this.facts.corrections(entry.facts()));
	}

}
