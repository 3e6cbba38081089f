package org.kvmfacts.search.ranking;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.IndexedEntry;

import org.springframework.stereotype.Component;

/**
 * Takes entries apart, and knows all of them by heart.
 */
@Component
public class FeatureStore implements Learnt {

	private static final String SENTENCE_END = "(?<=[.!?;:])\\s+";

	private static final Pattern VERDICT = Pattern.compile("(?:Yes|No)\\b");

	private final Map<String, EntryFeatures> entries = new HashMap<>();

	private final Vocabulary vocabulary;

	private final WordVectors vectors;

	FeatureStore(Vocabulary vocabulary, WordVectors vectors) {
		this.vocabulary = vocabulary;
		this.vectors = vectors;
	}

	/**
	 * Takes note of an entry. All of them are learnt before the first question is asked.
	 */
	EntryFeatures learn(IndexedEntry entry) {
		List<Terms> questions = entry.questions().map(this.vocabulary::terms).toList();
		List<Terms> passages = Stream.concat(Stream.of(entry.text().split(SENTENCE_END)), entry.details().stream())
			.map(this.vocabulary::terms)
			.toList();
		List<Terms> names = entry.names().stream().map(this.vocabulary::terms).toList();
		Terms all = Terms.of(Stream.of(questions, passages, names).flatMap(Collection::stream).toList());
		List<TextVector> meanings = Stream.concat(entry.questions(), Stream.of(entry.text()))
			.map(this.vectors::meaning)
			.toList();
		EntryFeatures material = new EntryFeatures(entry.key(), entry.entryType(),
				VERDICT.matcher(entry.text()).lookingAt(), questions, passages, all, meanings,
				this.vectors.meaning(meanings));
		this.entries.put(entry.key(), material);
		return material;
	}

	/**
	 * An entry; none if it came into the index after the start.
	 */
	Optional<EntryFeatures> of(String key) {
		return Optional.ofNullable(this.entries.get(key));
	}

	/**
	 * The keys of the facts and FAQ entries that are most alike to a question in meaning,
	 * in no order.
	 */
	public List<String> nearest(Question question, int most) {
		PriorityQueue<Near> nearest = new PriorityQueue<>(Comparator.comparingDouble(Near::alike));
		for (EntryFeatures entry : this.entries.values()) {
			double alike = EntryType.ANSWERS.contains(entry.type()) ? entry.meaning().alike(question.meaning()) : 0;
			if (alike > 0 && (nearest.size() < most || alike > nearest.element().alike())) {
				nearest.add(new Near(entry.key(), alike));
			}
			if (nearest.size() > most) {
				nearest.remove();
			}
		}
		return nearest.stream().map(Near::key).toList();
	}

	@Override
	public void write(DataOutput out) throws IOException {
		out.writeInt(this.entries.size());
		for (EntryFeatures entry : this.entries.values()) {
			entry.write(out);
		}
	}

	@Override
	public void read(DataInput in) throws IOException {
		for (int left = in.readInt(); left > 0; left--) {
			EntryFeatures entry = EntryFeatures.read(in);
			this.entries.put(entry.key(), entry);
		}
	}

	private record Near(String key, double alike) {

	}

}
