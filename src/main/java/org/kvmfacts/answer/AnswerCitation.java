package org.kvmfacts.answer;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.TitledReference;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.source.SourceReference;

/**
 * A place in a source that an answer rests on, as it is served.
 *
 * @param source the source
 * @param locator the place in it
 * @param stance how it stands to the answer, which it supports
 * @param fact the fact that it supports
 */
@Schema(name = "AnswerCitation", description = "A place in a source that the answer rests on.")
public record AnswerCitation(@Schema(description = "The source.") SourceReference source,
		@Schema(description = "The place in it.", example = "message body") String locator,
		@Schema(description = "How it stands to the answer: it supports it.") Stance stance,
		@Schema(description = "The fact that it supports; left out where the answer rests on it directly.") @Nullable TitledReference fact) {

}
