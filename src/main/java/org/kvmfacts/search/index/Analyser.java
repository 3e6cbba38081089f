package org.kvmfacts.search.index;

import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.engine.backend.index.IndexManager;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.stereotype.Component;

/**
 * Takes text apart as the index does.
 */
@Component
public class Analyser {

	/**
	 * The analyser of English text: one term for all forms and synonyms of a word.
	 */
	static final String ENGLISH = "english";

	/**
	 * The analyser that leaves words as they are.
	 */
	static final String WORDS = "words";

	/**
	 * A dot or underscore that joins two words, as in {@code svm.c}.
	 */
	static final String JOINT = "(?<=\\p{L})[._](?=\\p{L})";

	/**
	 * What is spelt with a z in American English.
	 */
	static final String BRITISH = "(?<=\\w{3})is(?=(e|ed|es|ing|ation|ations|er|ers)$)";

	private final IndexManager index;

	Analyser(EntityManagerFactory entityManagerFactory) {
		this.index = Search.mapping(entityManagerFactory).indexManager(SearchEntry.INDEX);
	}

	public List<Token> terms(String text) {
		return analyse(ENGLISH, text);
	}

	public List<Token> words(String text) {
		return analyse(WORDS, text);
	}

	private List<Token> analyse(String analyser, String text) {
		return this.index.analyze(analyser, text)
			.stream()
			.map((token) -> new Token(token.term(), token.startOffset(), token.endOffset()))
			.toList();
	}

}
