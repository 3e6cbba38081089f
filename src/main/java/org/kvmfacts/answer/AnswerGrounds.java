package org.kvmfacts.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Labels;
import org.kvmfacts.content.TitledReference;
import org.kvmfacts.fact.Correction;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.search.index.SearchEntry;
import org.kvmfacts.source.Sources;

import org.springframework.stereotype.Component;

/**
 * Finds what answers are based on. It is read at start-up, so that no answer needs the
 * database.
 */
@Component
class AnswerGrounds {

	private final Labels labels;

	private final Sources sources;

	private final Map<String, List<Correction>> corrections;

	AnswerGrounds(Facts facts, Sources sources, Labels labels) {
		this.labels = labels;
		this.sources = sources;
		this.corrections = facts.corrections()
			.stream()
			.collect(Collectors.groupingBy((correction) -> correction.fact().id()));
	}

	/**
	 * The places in sources that support an entry.
	 */
	List<AnswerCitation> citations(SearchEntry entry) {
		return entry.citations()
			.stream()
			.map((citation) -> new AnswerCitation(this.sources.reference(citation.source()), citation.locator(),
					Stance.SUPPORTS, fact(citation.fact())))
			.toList();
	}

	private @Nullable TitledReference fact(@Nullable String id) {
		return (id != null) ? this.labels.fact(id) : null;
	}

	/**
	 * What sources get wrong about an entry.
	 */
	List<Correction> corrections(SearchEntry entry) {
		return entry.facts()
			.stream()
			.map((fact) -> this.corrections.getOrDefault(fact, List.of()))
			.flatMap(Collection::stream)
			.toList();
	}

	@Nullable TitledReference topic(SearchEntry entry) {
		return (entry.topic() != null) ? this.labels.topic(entry.topic()) : null;
	}

}
