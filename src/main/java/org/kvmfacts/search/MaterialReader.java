package org.kvmfacts.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/**
 * Takes entries apart, and remembers those that were asked for.
 */
@Component
class MaterialReader {

	private static final int REMEMBERED = 5000;

	private static final String SENTENCE_END = "(?<=[.!?;:])\\s+";

	private final Cache<String, Material> remembered = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

	private final EntryIndex index;

	private final Analyser analyser;

	MaterialReader(EntryIndex index, Analyser analyser) {
		this.index = index;
		this.analyser = analyser;
	}

	/**
	 * Reads entries by their keys.
	 */
	Map<String, Material> read(Collection<String> keys) {
		return this.remembered.getAll(keys,
				(missing) -> this.index.read(Set.copyOf(missing))
					.stream()
					.collect(Collectors.toMap(Candidate::key, this::analyse)));
	}

	private Material analyse(Candidate candidate) {
		List<Set<String>> questions = candidate.questions().map(this::terms).toList();
		List<Set<String>> passages = Stream
			.concat(Stream.of(candidate.text().split(SENTENCE_END)), candidate.details().stream())
			.map(this::terms)
			.toList();
		Set<String> all = new HashSet<>();
		Stream.of(questions, passages).flatMap(Collection::stream).forEach(all::addAll);
		candidate.names().forEach((name) -> all.addAll(terms(name)));
		return new Material(candidate, questions, passages, all);
	}

	private Set<String> terms(String text) {
		return this.analyser.terms(text).stream().map(Token::term).collect(Collectors.toSet());
	}

}
