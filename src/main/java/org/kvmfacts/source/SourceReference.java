package org.kvmfacts.source;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.api.Href;

/**
 * A reference to a source.
 */
@Schema(name = "SourceReference", description = "A reference to a source.")
public record SourceReference(@Schema(description = "Its id.", example = "ownership-article") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "Its short title.") String title,
		@Schema(description = "The address of the document itself.", format = "uri") String url,
		@Schema(description = "Whether it is the record itself or its author speaks of their own work (primary), "
				+ "or it reports on the work of others (secondary).") Rank rank) {
}
