package org.kvmfacts.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.search.index.SearchEntry;

/**
 * The values that a search admits, by facet; others admit all.
 */
record SearchFilters(Map<Facet, List<String>> admitted) {

	static SearchFilters of(SearchQuery query) {
		Map<Facet, List<String>> admitted = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			List<String> asked = facet.asked(query);
			if (asked != null && !asked.isEmpty()) {
				admitted.put(facet, asked);
			}
		}
		return new SearchFilters(admitted);
	}

	/**
	 * Whether an entry meets all filters, or all but that of one facet.
	 */
	boolean admit(SearchEntry entry, @Nullable Facet except) {
		return this.admitted.entrySet()
			.stream()
			.allMatch((filter) -> filter.getKey() == except
					|| filter.getKey().values(entry).anyMatch(filter.getValue()::contains));
	}

}
