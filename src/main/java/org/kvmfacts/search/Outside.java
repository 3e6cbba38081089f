package org.kvmfacts.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Questions of the kind that the content does not answer, reviewed. What is asked like
 * one of them is hardly answered by an entry, however many words they share.
 */
@Component
class Outside {

	private static final String FILE = "search/outside.txt";

	private final List<Set<String>> questions = new ArrayList<>();

	private final List<Meaning> meanings = new ArrayList<>();

	private final Analyser analyser;

	private final Vocabulary vocabulary;

	private final WordVectors vectors;

	private final Scope scope;

	Outside(Analyser analyser, Vocabulary vocabulary, WordVectors vectors, Scope scope) {
		this.scope = scope;
		this.vectors = vectors;
		this.analyser = analyser;
		this.vocabulary = vocabulary;
	}

	/**
	 * Reads the questions, before the first one is asked.
	 */
	void learn() {
		text().lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).forEach((line) -> {
			this.questions.add(this.analyser.terms(line).stream().map(Token::term).collect(Collectors.toSet()));
			this.meanings.add(this.vectors.meaning(line));
			this.scope.learnOutside(line);
		});
	}

	/**
	 * How alike a question and the nearest of these are.
	 */
	Likeness alike(Question question) {
		double words = this.questions.stream()
			.mapToDouble((other) -> question.alike(other, this.vocabulary::weight))
			.max()
			.orElse(0);
		double meaning = this.meanings.stream().mapToDouble(question.meaning()::alike).max().orElse(0);
		return new Likeness(words, meaning, this.scope.of(question.text()));
	}

	private static String text() {
		try {
			return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * How alike a question is to those from outside.
	 *
	 * @param words to the nearest, in its words, up to 1
	 * @param meaning to the nearest, in what they mean, up to 1
	 * @param scope how much rather it is put like those from inside
	 */
	record Likeness(double words, double meaning, double scope) {

		private static final double NEARLY_THE_SAME = 0.8;

		/**
		 * By how much it is more than alike: nearly one of these.
		 */
		double sameness() {
			return Math.max(0, this.words - NEARLY_THE_SAME);
		}

	}

}
