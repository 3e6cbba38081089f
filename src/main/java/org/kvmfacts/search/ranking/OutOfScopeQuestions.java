package org.kvmfacts.search.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.kvmfacts.search.index.SearchEntry;
import org.kvmfacts.search.question.Question;
import org.kvmfacts.search.question.QuestionParser;
import org.kvmfacts.search.question.Terms;
import org.kvmfacts.search.question.TextVector;

/**
 * Reviewed examples of questions that the content does not answer. No entry is likely to
 * answer a question that resembles one of them, however many words they share.
 */
final class OutOfScopeQuestions {

	static final String FILE = "outside.txt";

	private static final double NEARLY_THE_SAME = 0.8;

	private final List<Terms> questions = new ArrayList<>();

	private final List<TextVector> meanings = new ArrayList<>();

	private final ScopeClassifier scope;

	OutOfScopeQuestions(List<String> lines, Collection<SearchEntry> entries, QuestionParser parser) {
		this.scope = new ScopeClassifier(entries.stream().flatMap((entry) -> entry.phrasings().stream()).toList(),
				lines);
		lines.forEach((line) -> {
			this.questions.add(parser.terms(line));
			this.meanings.add(parser.meaning(line));
		});
	}

	/**
	 * Adds to the evidence how similar a question is to the closest of these.
	 * @return how many of these are close in meaning, weighted by closeness
	 */
	double judge(Question question, Evidence evidence) {
		double words = 0;
		for (Terms terms : this.questions) {
			words = Math.max(words, question.alike(terms));
		}
		Closeness closeness = Closeness.of(question.meaning(), this.meanings);
		evidence.set(Feature.OUTSIDE, words);
		evidence.set(Feature.OUTSIDE_MEANING, closeness.nearest());
		evidence.set(Feature.SCOPE, this.scope.of(question.text()));
		evidence.set(Feature.SAMENESS, Math.max(0, words - NEARLY_THE_SAME));
		return closeness.mass();
	}

}
