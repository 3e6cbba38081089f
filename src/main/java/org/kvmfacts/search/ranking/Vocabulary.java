package org.kvmfacts.search.ranking;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.SearchEntry;
import org.kvmfacts.search.index.Token;

/**
 * The terms of all entries, weighted by how few entries have them.
 */
final class Vocabulary {

	static final int UNKNOWN = -1;

	private static final int[] NONE = {};

	private final Analyser analyser;

	// The terms of the texts of entries, until all entries are read.
	private final Map<String, int[]> learnt = new HashMap<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	private final double[] weights;

	private final double most;

	Vocabulary(Collection<SearchEntry> entries, Analyser analyser) {
		this.analyser = analyser;
		int[] found = new int[1 << 10];
		for (Map<String, List<Token>> texts : entries.parallelStream().map(this::analyse).toList()) {
			for (int number : learn(texts)) {
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

	private Map<String, List<Token>> analyse(SearchEntry entry) {
		return Stream.of(entry.questions(), entry.passages().stream(), entry.names().stream())
			.flatMap((texts) -> texts)
			.distinct()
			.collect(Collectors.toMap(Function.identity(), this.analyser::terms));
	}

	private int[] learn(Map<String, List<Token>> texts) {
		texts.forEach((text, terms) -> this.learnt.computeIfAbsent(text, (key) -> numbers(terms)));
		return texts.keySet()
			.stream()
			.flatMapToInt((text) -> Arrays.stream(this.learnt.getOrDefault(text, NONE)))
			.distinct()
			.toArray();
	}

	private int[] numbers(List<Token> terms) {
		return terms.stream()
			.mapToInt((token) -> this.numbers.computeIfAbsent(token.term(), (term) -> this.numbers.size()))
			.toArray();
	}

	/**
	 * Forgets the texts of entries, which are rarely needed once all entries are read.
	 */
	void forgetTexts() {
		this.learnt.clear();
	}

	private static double weigh(int entries, int found) {
		return Math.log(1 + (entries - found + 0.5) / (found + 0.5));
	}

	/**
	 * The terms of a text; those that no entry has count as one.
	 */
	Terms terms(String text) {
		int[] known = this.learnt.get(text);
		return terms((known != null) ? Arrays.stream(known)
				: this.analyser.terms(text).stream().mapToInt((token) -> number(token.term())));
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
