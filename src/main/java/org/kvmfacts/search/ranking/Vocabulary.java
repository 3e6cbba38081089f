package org.kvmfacts.search.ranking;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.SearchEntry;

/**
 * The terms of all entries, and how much each of them tells: the more, the fewer entries
 * have it.
 */
final class Vocabulary {

	static final int UNKNOWN = -1;

	private final Analyser analyser;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final double[] weights;

	private final double most;

	Vocabulary(Collection<SearchEntry> entries, Analyser analyser) {
		this.analyser = analyser;
		int[] found = new int[1 << 10];
		for (SearchEntry entry : entries) {
			for (int number : learn(entry.everything())) {
				found = (number < found.length) ? found : Arrays.copyOf(found, 2 * found.length);
				found[number]++;
			}
		}
		this.weights = Arrays.stream(found)
			.limit(this.numbers.size())
			.mapToDouble((n) -> weigh(entries.size(), n))
			.toArray();
		this.most = weigh(entries.size(), 0);
	}

	private int[] learn(String text) {
		return this.analyser.terms(text)
			.stream()
			.mapToInt((token) -> this.numbers.computeIfAbsent(token.term(), (term) -> this.numbers.size()))
			.sorted()
			.distinct()
			.toArray();
	}

	private static double weigh(int entries, int found) {
		return Math.log(1 + (entries - found + 0.5) / (found + 0.5));
	}

	/**
	 * The terms of a text; those that no entry has count as one.
	 */
	Terms terms(String text) {
		return terms(this.analyser.terms(text).stream().mapToInt((token) -> number(token.term())));
	}

	/**
	 * Those of several texts.
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
