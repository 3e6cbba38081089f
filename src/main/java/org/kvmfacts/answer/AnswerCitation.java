package org.kvmfacts.answer;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.source.SourceReference;

/**
 * A place in a source that supports an answer, as it is served.
 */
@Schema(name = "AnswerCitation", description = "A place in a source that supports the answer.")
public record AnswerCitation(@Schema(description = "The source.") SourceReference source,
		@Schema(description = "The place in it.", example = "message body") String locator,
		@Schema(description = "The address closest to the place.", format = "uri") String url,
		@Schema(description = "Always `supports`.") Stance stance,
		@Schema(description = "The fact that it supports; left out where it supports the answer directly.") @Nullable TitledReference fact) {

}
