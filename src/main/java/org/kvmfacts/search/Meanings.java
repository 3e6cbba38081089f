package org.kvmfacts.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * What the entries are about.
 */
@Component
class Meanings {

	private static final Likeness NONE = new Likeness(0, 0);

	private final Map<String, About> entries = new HashMap<>();

	private final WordVectors vectors;

	Meanings(WordVectors vectors) {
		this.vectors = vectors;
	}

	/**
	 * Takes note of an entry. All of them are learnt before the first question is asked.
	 */
	void learn(Candidate entry) {
		List<Meaning> texts = Stream.concat(entry.questions(), Stream.of(entry.text()))
			.map(this.vectors::meaning)
			.toList();
		this.entries.put(entry.key(), new About(texts, this.vectors.meaning(texts)));
	}

	/**
	 * How alike a question and an entry are.
	 */
	Likeness likeness(Question question, String key) {
		About entry = this.entries.get(key);
		return (entry != null) ? entry.likeness(question.meaning()) : NONE;
	}

	/**
	 * The entries of some types that are most alike to a question.
	 */
	List<String> nearest(Question question, List<String> types, int most) {
		return this.entries.entrySet()
			.stream()
			.filter((entry) -> types.stream().anyMatch((type) -> entry.getKey().startsWith(type)))
			.map((entry) -> Map.entry(entry.getKey(), entry.getValue().whole().alike(question.meaning())))
			.filter((entry) -> entry.getValue() > 0)
			.sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
			.limit(most)
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * What an entry is about.
	 *
	 * @param texts each of its texts by itself
	 * @param whole all of them together
	 */
	private record About(List<Meaning> texts, Meaning whole) {

		Likeness likeness(Meaning question) {
			double nearest = this.texts.stream().mapToDouble(question::alike).max().orElse(0);
			return new Likeness(nearest, this.whole.alike(question));
		}

	}

	/**
	 * How alike a question and an entry are in meaning, each up to 1.
	 *
	 * @param nearest of the nearest text of the entry
	 * @param whole of all its texts together
	 */
	record Likeness(double nearest, double whole) {

	}

}
