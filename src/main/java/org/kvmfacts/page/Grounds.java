package org.kvmfacts.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kvmfacts.fact.CitationView;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.source.SourceReference;

/**
 * What an answer is based on.
 */
record Grounds(List<FactView> facts, Catalogue catalogue) {

	/**
	 * A source with the places in it that the facts cite.
	 */
	record Cited(SourceReference source, List<CitationView> places) {
	}

	/**
	 * The sources that support the facts, the primary ones first.
	 */
	List<Cited> sources() {
		Map<SourceReference, List<CitationView>> bySource = this.facts.stream()
			.flatMap((fact) -> fact.citations().stream())
			.filter((citation) -> citation.stance() == Stance.SUPPORTS)
			.collect(Collectors.groupingBy(CitationView::source, LinkedHashMap::new, Collectors.toList()));
		return bySource.entrySet()
			.stream()
			.map((cited) -> new Cited(cited.getKey(), cited.getValue()))
			.sorted(Comparator.comparing((cited) -> cited.source().rank()))
			.toList();
	}

}
