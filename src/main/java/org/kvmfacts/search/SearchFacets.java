package org.kvmfacts.search;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How the hits are spread, as it is served. The counts of a facet heed all filters but
 * its own.
 */
@Schema(name = "SearchFacets",
		description = "How many hits there are by type and by topic. The count applies every filter "
				+ "but the one of its own facet.")
public record SearchFacets(@Schema(description = "Hits by type.") Map<String, Long> type,
		@Schema(description = "Hits by topic; only facts and questions have one.") Map<String, Long> topic) {

}
