package org.kvmfacts.fact;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.source.SourceReference;

/**
 * A citation as it is served.
 */
@Schema(name = "Citation", description = "A place in a source, and whether it supports the fact.")
public record CitationView(@Schema(description = "The source.") SourceReference source,
		@Schema(description = "The place in the source. Places in the article are written section/pN/sN: "
				+ "section, paragraph, sentence.", example = "faq-1/p1/s2") String locator,
		@Schema(description = "The address closest to the place.", format = "uri") String url,
		@Schema(description = "Whether the source supports the fact, is less precise than the fact, "
				+ "or contradicts it.") Stance stance,
		@Schema(description = "What the source says there; only with the stances imprecise and contradicts.") @Nullable String claim,
		@Schema(description = "Why that is imprecise or wrong; only with the stances imprecise and contradicts.") @Nullable String note) {

}
