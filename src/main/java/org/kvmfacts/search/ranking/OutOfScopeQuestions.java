package org.kvmfacts.search.ranking;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.kvmfacts.search.index.WordList;

import org.springframework.stereotype.Component;

/**
 * Questions of the kind that the content does not answer, reviewed. What is asked like
 * one of them is hardly answered by an entry, however many words they share.
 */
@Component
public class OutOfScopeQuestions implements Learnt {

	private static final String FILE = "outside.txt";

	private final List<Terms> questions = new ArrayList<>();

	private final List<TextVector> meanings = new ArrayList<>();

	private final Vocabulary vocabulary;

	private final WordVectors vectors;

	private final ScopeClassifier scope;

	OutOfScopeQuestions(Vocabulary vocabulary, WordVectors vectors, ScopeClassifier scope) {
		this.vocabulary = vocabulary;
		this.vectors = vectors;
		this.scope = scope;
	}

	/**
	 * Reads the questions, before the first one is asked.
	 */
	void learn() {
		WordList.of(FILE).forEach((line) -> {
			this.questions.add(this.vocabulary.terms(line));
			this.meanings.add(this.vectors.meaning(line));
			this.scope.learnOutside(line);
		});
	}

	/**
	 * How alike a question and the nearest of these are.
	 */
	public Likeness alike(Question question) {
		double words = this.questions.stream()
			.mapToDouble((other) -> question.alike(other, this.vocabulary::weight))
			.max()
			.orElse(0);
		double meaning = this.meanings.stream().mapToDouble(question.meaning()::alike).max().orElse(0);
		return new Likeness(words, meaning, this.scope.of(question.text()));
	}

	@Override
	public void write(DataOutput out) throws IOException {
		out.writeInt(this.questions.size());
		for (int i = 0; i < this.questions.size(); i++) {
			this.questions.get(i).write(out);
			this.meanings.get(i).write(out);
		}
	}

	@Override
	public void read(DataInput in) throws IOException {
		for (int left = in.readInt(); left > 0; left--) {
			this.questions.add(Terms.read(in));
			this.meanings.add(TextVector.read(in));
		}
	}

	/**
	 * How alike a question is to those from outside.
	 *
	 * @param words to the nearest, in its words, up to 1
	 * @param meaning to the nearest, in what they mean, up to 1
	 * @param scope how much rather it is put like those from inside
	 */
	public record Likeness(double words, double meaning, double scope) {

		private static final double NEARLY_THE_SAME = 0.8;

		boolean isSame() {
			return this.words > RankingModel.SAME;
		}

		/**
		 * By how much it is more than alike: nearly one of these.
		 */
		double sameness() {
			return Math.max(0, this.words - NEARLY_THE_SAME);
		}

	}

}
