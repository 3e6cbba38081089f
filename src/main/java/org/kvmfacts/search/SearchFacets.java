package org.kvmfacts.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.search.index.Match;

/**
 * The numbers of hits by facet, as they are served.
 */
@Schema(name = "SearchFacets",
		description = "The numbers of hits by type, topic, standing and organisation. Each count applies every filter "
				+ "except that of its own facet.")
public record SearchFacets(@Schema(description = "Hits by type.") Map<String, Long> type,
		@Schema(description = "Hits by topic; only facts and questions have one.") Map<String, Long> topic,
		@Schema(description = "Hits by standing; only facts and FAQ entries have one.") Map<String, Long> standing,
		@Schema(description = "Hits by the organisation that they concern.") Map<String, Long> organisation) {

	static SearchFacets of(List<Match> found, SearchFilters filters) {
		return new SearchFacets(count(found, filters, Facet.TYPE), count(found, filters, Facet.TOPIC),
				count(found, filters, Facet.STANDING), count(found, filters, Facet.ORGANISATION));
	}

	private static Map<String, Long> count(List<Match> found, SearchFilters filters, Facet facet) {
		return found.stream()
			.map(Match::entry)
			.filter((entry) -> filters.admit(entry, facet))
			.flatMap(facet::values)
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
	}

}
