package org.kvmfacts.search.ranking;

import java.util.List;
import java.util.function.Predicate;

/**
 * A question or query as the index understands it.
 *
 * @param text its text with likely typos corrected
 * @param corrected whether there were any
 * @param kind what is asked for
 * @param terms its terms, each once
 * @param weight how much all its terms tell together
 * @param meaning what it is about
 * @param places which of the terms has a number, from 1; 0 if none has it
 */
// Questions are never compared, and the places are looked up millions of times.
@SuppressWarnings("ArrayRecordComponent")
public record Question(String text, boolean corrected, QuestionKind kind, List<Term> terms, double weight,
		TextVector meaning, byte[] places) {

	static Question of(String text, boolean corrected, QuestionKind kind, List<Term> terms, TextVector meaning,
			int numbers) {
		byte[] places = new byte[numbers];
		for (int i = 0; i < terms.size(); i++) {
			if (terms.get(i).isKnown()) {
				places[terms.get(i).number()] = (byte) (i + 1);
			}
		}
		return new Question(text, corrected, kind, terms, terms.stream().mapToDouble(Term::weight).sum(), meaning,
				places);
	}

	/**
	 * How much the terms tell that a text has too.
	 */
	double common(Terms text) {
		return common(text, true);
	}

	/**
	 * The same without names.
	 */
	double commonWords(Terms text) {
		return common(text, false);
	}

	private double common(Terms text, boolean names) {
		double sum = 0;
		for (int number : text.numbers()) {
			int place = (number >= 0) ? this.places[number] : 0;
			if (place > 0 && (names || !this.terms.get(place - 1).name())) {
				sum += this.terms.get(place - 1).weight();
			}
		}
		return sum;
	}

	/**
	 * Which part of the question some of its terms make up, from 0 to 1.
	 */
	double share(Predicate<Term> some) {
		double sum = 0;
		for (Term term : this.terms) {
			sum += some.test(term) ? term.weight() : 0;
		}
		return (this.weight == 0) ? 0 : sum / this.weight;
	}

	/**
	 * Which part of the question a text has, from 0 to 1.
	 */
	double covered(Terms text) {
		return (this.weight == 0) ? 0 : common(text) / this.weight;
	}

	/**
	 * How much the question and a text have in common, from 0 to 1 (Dice coefficient).
	 */
	double alike(Terms text) {
		double both = this.weight + text.weight();
		return (both == 0) ? 0 : 2 * common(text) / both;
	}

	/**
	 * A term of a question.
	 *
	 * @param text the term
	 * @param number its number in the vocabulary
	 * @param weight how much it tells
	 * @param name whether it names something, or numbers it
	 */
	public record Term(String text, int number, double weight, boolean name) {

		boolean isKnown() {
			return this.number != Vocabulary.UNKNOWN;
		}

	}

}
