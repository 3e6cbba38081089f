package org.kvmfacts.search.ranking;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A question or query as the index understands it.
 *
 * @param text its text with likely slips of the pen mended
 * @param mended whether there were any
 * @param terms its terms, each once
 * @param weight how much all its terms tell together
 * @param meaning what it is about
 */
public record Question(String text, boolean mended, List<Term> terms, double weight, TextVector meaning) {

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
		return share((term) -> text.has(term.number()));
	}

	/**
	 * How much the question and a text have in common, from 0 to 1.
	 */
	double alike(Terms text, ToDoubleFunction<Terms> weight) {
		double both = this.weight + weight.applyAsDouble(text);
		return (both == 0) ? 0 : 2 * covered(text) * this.weight / both;
	}

	/**
	 * A term of a question.
	 *
	 * @param number its number in the vocabulary
	 * @param weight how much it tells
	 * @param name whether it names something, or numbers it
	 * @param known whether some entry has it
	 */
	record Term(int number, double weight, boolean name, boolean known) {

	}

}
