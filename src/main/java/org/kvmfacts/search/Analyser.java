package org.kvmfacts.search;

import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.engine.backend.index.IndexManager;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.stereotype.Component;

/**
 * Takes text apart as the index does.
 */
@Component
class Analyser {

	/**
	 * The analyser of English text: one term for all forms and synonyms of a word.
	 */
	static final String ENGLISH = "english";

	/**
	 * The analyser that leaves words as they are.
	 */
	static final String WORDS = "words";

	private final IndexManager index;

	Analyser(EntityManagerFactory entityManagerFactory) {
		this.index = Search.mapping(entityManagerFactory).indexManager(Entry.INDEX);
	}

	List<Token> terms(String text) {
		return analyse(ENGLISH, text);
	}

	List<Token> words(String text) {
		return analyse(WORDS, text);
	}

	private List<Token> analyse(String analyser, String text) {
		return this.index.analyze(analyser, text)
			.stream()
			.map((token) -> new Token(token.term(), token.startOffset(), token.endOffset()))
			.toList();
	}

}
