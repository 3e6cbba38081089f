package org.kvmfacts.search.ranking;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kvmfacts.search.index.Analyser;

import org.springframework.stereotype.Component;

/**
 * The terms of the texts, numbered, and how much each tells.
 */
@Component
public class Vocabulary implements Learnt {

	/**
	 * The number of a term that no text has.
	 */
	static final int UNKNOWN = -1;

	private final Analyser analyser;

	private final Map<String, Integer> numbers = new HashMap<>();

	// By the number of the term, which a counter grows to hold.
	private int[] found = new int[0];

	private double[] weights = new double[0];

	private int entries;

	Vocabulary(Analyser analyser) {
		this.analyser = analyser;
	}

	/**
	 * The terms of a text, which are numbered if they are new.
	 */
	Terms terms(String text) {
		return Terms.of(this.analyser.terms(text)
			.stream()
			.mapToInt((token) -> this.numbers.computeIfAbsent(token.term(), (term) -> this.numbers.size())));
	}

	/**
	 * Takes note of an entry. All of them are learnt before the first question is asked.
	 */
	void learn(Terms entry) {
		this.entries++;
		grow();
		entry.numbers().forEach((number) -> this.found[number]++);
	}

	private void grow() {
		if (this.found.length < this.numbers.size()) {
			this.found = Arrays.copyOf(this.found, 2 * this.numbers.size());
		}
	}

	/**
	 * Weighs all terms, when everything is learnt: the rarer, the more one tells.
	 */
	public void weigh() {
		grow();
		this.weights = Arrays.stream(this.found).mapToDouble(this::weigh).toArray();
	}

	private double weigh(int found) {
		return Math.log(1 + (this.entries - found + 0.5) / (found + 0.5));
	}

	int number(String term) {
		return this.numbers.getOrDefault(term, UNKNOWN);
	}

	/**
	 * Whether some entry has a term; not whether a question from outside has it.
	 */
	boolean isKnown(String term) {
		int number = number(term);
		return number != UNKNOWN && this.found[number] > 0;
	}

	double weight(int number) {
		return (number != UNKNOWN) ? this.weights[number] : weigh(0);
	}

	double weight(Terms terms) {
		return terms.weight(this.weights);
	}

	@Override
	public void write(DataOutput out) throws IOException {
		List<Map.Entry<String, Integer>> terms = new ArrayList<>(this.numbers.entrySet());
		terms.sort(Map.Entry.comparingByValue());
		out.writeInt(this.entries);
		out.writeInt(terms.size());
		grow();
		for (Map.Entry<String, Integer> term : terms) {
			out.writeUTF(term.getKey());
			out.writeInt(this.found[term.getValue()]);
		}
	}

	@Override
	public void read(DataInput in) throws IOException {
		this.entries = in.readInt();
		this.found = new int[in.readInt()];
		for (int number = 0; number < this.found.length; number++) {
			this.numbers.put(in.readUTF(), number);
			this.found[number] = in.readInt();
		}
	}

}
