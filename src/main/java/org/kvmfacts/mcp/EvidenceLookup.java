package org.kvmfacts.mcp;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.source.Sources;

import org.springframework.stereotype.Component;

/**
 * Looks up what answers rest on.
 */
@Component
class EvidenceLookup {

	private final Facts facts;

	private final Sources sources;

	EvidenceLookup(Facts facts, Sources sources) {
		this.facts = facts;
		this.sources = sources;
	}

	/**
	 * Looks up facts and their sources.
	 * @param ids the ids of the facts
	 */
	Evidence facts(Collection<String> ids) {
		Map<String, FactView> found = this.facts.show(ids);
		return new Evidence(found, sources(cited(found.values())).sources());
	}

	/**
	 * Looks up the sources of facts.
	 * @param found the facts
	 */
	Evidence of(Collection<FactView> found) {
		Map<String, FactView> byId = found.stream().collect(Collectors.toMap(FactView::id, Function.identity()));
		return new Evidence(byId, sources(cited(found)).sources());
	}

	/**
	 * Looks up sources.
	 * @param ids their ids
	 */
	Evidence sources(Collection<String> ids) {
		return new Evidence(Map.of(), this.sources.show(ids));
	}

	private static Set<String> cited(Collection<FactView> facts) {
		return facts.stream()
			.flatMap((fact) -> fact.citations().stream())
			.map((citation) -> citation.source().id())
			.collect(Collectors.toSet());
	}

}
