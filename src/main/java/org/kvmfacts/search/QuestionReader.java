package org.kvmfacts.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Reads questions: mends slips of the pen and weighs the terms.
 */
@Component
class QuestionReader {

	private static final int MOST_TERMS = 40;

	private final Analyser analyser;

	private final Vocabulary vocabulary;

	private final WordVectors vectors;

	QuestionReader(Analyser analyser, Vocabulary vocabulary, WordVectors vectors) {
		this.vectors = vectors;
		this.analyser = analyser;
		this.vocabulary = vocabulary;
	}

	Question read(String text) {
		String mended = mend(text);
		Map<String, Double> terms = new TreeMap<>();
		this.analyser.terms(mended)
			.stream()
			.map(Token::term)
			.distinct()
			.limit(MOST_TERMS)
			.forEach((term) -> terms.put(term, this.vocabulary.weight(term)));
		double weight = terms.values().stream().mapToDouble(Double::doubleValue).sum();
		return new Question(mended, !mended.equals(text), terms, names(mended), unknown(terms.keySet()), weight,
				this.vectors.meaning(mended));
	}

	private Set<String> names(String text) {
		List<Token> names = this.analyser.words(text)
			.stream()
			.filter((word) -> this.vocabulary.isName(text, word))
			.toList();
		return this.analyser.terms(text)
			.stream()
			.filter((term) -> names.stream()
				.anyMatch((name) -> term.start() <= name.start() && name.end() <= term.end()))
			.map(Token::term)
			.collect(Collectors.toSet());
	}

	private Set<String> unknown(Set<String> terms) {
		return terms.stream().filter((term) -> !this.vocabulary.knowsTerm(term)).collect(Collectors.toSet());
	}

	private String mend(String text) {
		StringBuilder mended = new StringBuilder();
		int done = 0;
		List<Token> words = this.analyser.words(text);
		for (Token word : words.subList(0, Math.min(words.size(), MOST_TERMS))) {
			String written = text.substring(word.start(), word.end());
			mended.append(text, done, word.start()).append(mended(word.term()).orElse(written));
			done = word.end();
		}
		return mended.append(text.substring(done)).toString();
	}

	// A form of a known word is left as it is, and a word that tells nothing.
	private Optional<String> mended(String word) {
		if (this.vocabulary.knowsWord(word)) {
			return Optional.empty();
		}
		Set<String> terms = terms(word);
		boolean known = terms.stream().allMatch(this.vocabulary::knowsTerm);
		return this.vocabulary.nearest(word, known ? 1 : 2).filter((nearest) -> !terms(nearest).equals(terms));
	}

	private Set<String> terms(String word) {
		return this.analyser.terms(word).stream().map(Token::term).collect(Collectors.toSet());
	}

}
