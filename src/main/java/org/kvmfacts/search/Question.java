package org.kvmfacts.search;

import java.util.Map;
import java.util.Set;

/**
 * A question or query as the index understands it.
 *
 * @param text its text with likely slips of the pen mended
 * @param mended whether there were any
 * @param terms its terms and how much each tells
 * @param names those of its terms that name something, or number it
 * @param unknown those of its terms that no entry has
 */
record Question(String text, boolean mended, Map<String, Double> terms, Set<String> names, Set<String> unknown) {

	double weight() {
		return this.terms.values().stream().mapToDouble(Double::doubleValue).sum();
	}

	double unknownShare() {
		double weight = weight();
		return (weight == 0) ? 0
				: this.unknown.stream().mapToDouble((term) -> this.terms.getOrDefault(term, 0.0)).sum() / weight;
	}

}
