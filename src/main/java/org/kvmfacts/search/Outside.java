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

	private final Analyser analyser;

	private final Vocabulary vocabulary;

	Outside(Analyser analyser, Vocabulary vocabulary) {
		this.analyser = analyser;
		this.vocabulary = vocabulary;
	}

	/**
	 * Reads the questions, before the first one is asked.
	 */
	void learn() {
		text().lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> this.analyser.terms(line).stream().map(Token::term).collect(Collectors.toSet()))
			.forEach(this.questions::add);
	}

	/**
	 * How alike a question and the nearest of these are, from 0 to 1.
	 */
	double alike(Question question) {
		return this.questions.stream()
			.mapToDouble((other) -> question.alike(other, this.vocabulary::weight))
			.max()
			.orElse(0);
	}

	private static String text() {
		try {
			return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
