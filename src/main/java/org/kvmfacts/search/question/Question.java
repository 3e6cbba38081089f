package org.kvmfacts.search.question;

import java.util.List;
import java.util.function.Predicate;

/**
 * A question or query after parsing.
 *
 * @param text its text with likely typos corrected
 * @param corrected whether there were any typos
 * @param kind what is asked for
 * @param terms its distinct terms
 * @param weight the total weight of its terms
 * @param meaning its meaning
 * @param places the place of each term of the vocabulary among the terms, from 1; 0 if it
 * is absent
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
	 * The total weight of the terms that a text shares.
	 */
	public double common(Terms text) {
		double sum = 0;
		for (int number : text.numbers()) {
			int place = (number >= 0) ? this.places[number] : 0;
			if (place > 0) {
				sum += this.terms.get(place - 1).weight();
			}
		}
		return sum;
	}

	/**
	 * The share of some of its terms in the weight of the question.
	 */
	public double share(Predicate<Term> some) {
		double sum = 0;
		for (Term term : this.terms) {
			sum += some.test(term) ? term.weight() : 0;
		}
		return (this.weight == 0) ? 0 : sum / this.weight;
	}

	/**
	 * The share of the question that a text covers.
	 */
	public double covered(Terms text) {
		return (this.weight == 0) ? 0 : common(text) / this.weight;
	}

	/**
	 * The similarity of the question and a text, from 0 to 1 (Dice coefficient).
	 */
	public double alike(Terms text) {
		double both = this.weight + text.weight();
		return (both == 0) ? 0 : 2 * common(text) / both;
	}

	/**
	 * A term of a question.
	 *
	 * @param number its number in the vocabulary
	 * @param name whether it is a name or a number
	 */
	public record Term(String text, int number, double weight, boolean name) {

		public boolean isKnown() {
			return this.number != Vocabulary.UNKNOWN;
		}

	}

}
