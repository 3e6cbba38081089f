package org.kvmfacts.search.question;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.kvmfacts.search.index.AnalysedTexts;
import org.kvmfacts.search.index.SearchEntry;

/**
 * The terms of all entries, weighted by how few entries have them.
 */
final class Vocabulary {

	static final int UNKNOWN = -1;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final double[] weights;

	private final double most;

	Vocabulary(Collection<SearchEntry> entries, AnalysedTexts texts) {
		Map<String, Integer> found = new LinkedHashMap<>();
		for (SearchEntry entry : entries) {
			entry.texts()
				.flatMap((text) -> texts.terms(text).stream())
				.distinct()
				.forEach((term) -> found.merge(term, 1, Integer::sum));
		}
		found.keySet().forEach((term) -> this.numbers.put(term, this.numbers.size()));
		this.weights = found.values().stream().mapToDouble((count) -> weigh(entries.size(), count)).toArray();
		this.most = weigh(entries.size(), 0);
	}

	private static double weigh(int entries, int found) {
		return Math.log(1 + (entries - found + 0.5) / (found + 0.5));
	}

	/**
	 * The terms of an analysed text; those that no entry has count as one.
	 */
	Terms terms(List<String> terms) {
		return terms(terms.stream().mapToInt(this::number));
	}

	/**
	 * The terms of several texts.
	 */
	Terms union(Collection<Terms> texts) {
		return terms(texts.stream().flatMapToInt((terms) -> Arrays.stream(terms.numbers())));
	}

	private Terms terms(IntStream found) {
		int[] terms = found.sorted().distinct().toArray();
		return new Terms(terms, Arrays.stream(terms).mapToDouble(this::weight).sum());
	}

	private int number(String term) {
		return this.numbers.getOrDefault(term, UNKNOWN);
	}

	boolean isKnown(String term) {
		return this.numbers.containsKey(term);
	}

	Question.Term term(String term, boolean name) {
		int number = number(term);
		return new Question.Term(term, number, weight(number), name);
	}

	private double weight(int number) {
		return (number != UNKNOWN) ? this.weights[number] : this.most;
	}

	int size() {
		return this.numbers.size();
	}

}
