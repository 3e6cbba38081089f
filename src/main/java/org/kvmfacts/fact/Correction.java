package org.kvmfacts.fact;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.source.SourceReference;

/**
 * An error in a source that a fact corrects, as it is served.
 */
@Schema(name = "Correction", description = "An error in a source that a fact corrects.")
public record Correction(@Schema(description = "The source.") SourceReference source,
		@Schema(description = "The place in it.", example = "faq-1/p1/s2") String locator,
		@Schema(description = "Whether it is imprecise or contradicts the fact.") Stance stance,
		@Schema(description = "What the source says there.") String claim,
		@Schema(description = "Why that is imprecise or wrong.") String note,
		@Schema(description = "The fact that corrects it.") TitledReference fact) {
}
