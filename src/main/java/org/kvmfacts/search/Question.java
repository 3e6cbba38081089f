package org.kvmfacts.search;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A question or query as the index understands it.
 *
 * @param text its text with likely slips of the pen mended
 * @param mended whether there were any
 * @param terms its terms and how much each tells
 * @param names those of its terms that name something, or number it
 * @param unknown those of its terms that no entry has
 * @param weight how much all its terms tell together
 * @param meaning what it is about
 */
record Question(String text, boolean mended, Map<String, Double> terms, Set<String> names, Set<String> unknown,
		double weight, Meaning meaning) {

	/**
	 * Which part of the question some of its terms make up, from 0 to 1.
	 */
	double share(Predicate<String> some) {
		double sum = 0;
		for (Map.Entry<String, Double> term : this.terms.entrySet()) {
			sum += some.test(term.getKey()) ? term.getValue() : 0;
		}
		return (this.weight == 0) ? 0 : sum / this.weight;
	}

	/**
	 * How much the question and a text have in common, from 0 to 1.
	 */
	double alike(Set<String> text, ToDoubleFunction<String> weight) {
		double both = this.weight + text.stream().mapToDouble(weight).sum();
		return (both == 0) ? 0 : 2 * share(text::contains) * this.weight / both;
	}

}
