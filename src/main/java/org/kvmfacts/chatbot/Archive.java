package org.kvmfacts.chatbot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kvmfacts.fact.CitationView;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.source.SourceView;
import org.kvmfacts.source.Sources;

import org.springframework.stereotype.Component;

/**
 * Looks up what answers rest on.
 */
@Component
class Archive {

	private final Facts facts;

	private final Sources sources;

	Archive(Facts facts, Sources sources) {
		this.facts = facts;
		this.sources = sources;
	}

	/**
	 * Looks up facts and their sources.
	 * @param ids the ids of the facts
	 */
	Evidence facts(Collection<String> ids) {
		return of(ids.isEmpty() ? List.of() : List.copyOf(this.facts.show(ids).values()));
	}

	/**
	 * Looks up the sources of facts.
	 * @param found the facts
	 */
	Evidence of(Collection<FactView> found) {
		Set<String> cited = found.stream()
			.flatMap((fact) -> fact.citations().stream())
			.map(CitationView::source)
			.collect(Collectors.toSet());
		return new Evidence(byId(found, FactView::id), sources(cited).sources());
	}

	/**
	 * Looks up sources.
	 * @param ids their ids
	 */
	Evidence sources(Collection<String> ids) {
		List<SourceView> found = ids.isEmpty() ? List.of() : List.copyOf(this.sources.show(ids).values());
		return new Evidence(Map.of(), byId(found, SourceView::id));
	}

	private static <T> Map<String, T> byId(Collection<T> found, Function<T, String> id) {
		return found.stream().collect(Collectors.toMap(id, Function.identity()));
	}

}
