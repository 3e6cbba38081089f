package org.kvmfacts.search.ranking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.Token;

import org.springframework.stereotype.Component;

/**
 * Reads questions: mends slips of the pen and weighs the terms.
 */
@Component
public class QuestionParser {

	private static final int MOST_TERMS = 40;

	/**
	 * What follows these is not looked for: each makes a clause of a query for each
	 * field, of which the index takes 1,024.
	 */
	private static final int MOST_WORDS = 80;

	private final Analyser analyser;

	private final Vocabulary vocabulary;

	private final SpellingCorrector spelling;

	private final WordVectors vectors;

	QuestionParser(Analyser analyser, Vocabulary vocabulary, SpellingCorrector spelling, WordVectors vectors) {
		this.analyser = analyser;
		this.vocabulary = vocabulary;
		this.spelling = spelling;
		this.vectors = vectors;
	}

	public Question read(String text) {
		String mended = mend(text);
		List<Token> tokens = this.analyser.terms(mended);
		Set<String> names = names(mended, tokens);
		List<Question.Term> terms = tokens.stream()
			.map(Token::term)
			.distinct()
			.limit(MOST_TERMS)
			.map((term) -> term(term, names.contains(term)))
			.toList();
		double weight = terms.stream().mapToDouble(Question.Term::weight).sum();
		return new Question(mended, !mended.equals(text), terms, weight, this.vectors.meaning(mended));
	}

	private Question.Term term(String term, boolean name) {
		int number = this.vocabulary.number(term);
		return new Question.Term(number, this.vocabulary.weight(number), name, this.vocabulary.isKnown(term));
	}

	private Set<String> names(String text, List<Token> terms) {
		List<Token> names = this.analyser.words(text)
			.stream()
			.filter((word) -> this.spelling.isName(text, word))
			.toList();
		return terms.stream()
			.filter((term) -> names.stream()
				.anyMatch((name) -> term.start() <= name.start() && name.end() <= term.end()))
			.map(Token::term)
			.collect(Collectors.toSet());
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
		int end = (words.size() > MOST_WORDS) ? words.get(MOST_WORDS).start() : text.length();
		return mended.append(text, done, end).toString();
	}

	// A form of a known word is left as it is, and a word that tells nothing.
	private Optional<String> mended(String word) {
		if (this.spelling.isKnown(word)) {
			return Optional.empty();
		}
		Set<String> terms = terms(word);
		boolean known = terms.stream().allMatch(this.vocabulary::isKnown);
		return this.spelling.nearest(word, known ? 1 : 2).filter((nearest) -> !terms(nearest).equals(terms));
	}

	private Set<String> terms(String word) {
		return this.analyser.terms(word).stream().map(Token::term).collect(Collectors.toSet());
	}

}
