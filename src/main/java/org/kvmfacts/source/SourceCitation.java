package org.kvmfacts.source;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A place in a source that supports a description.
 */
@Schema(name = "SourceCitation", description = "A place in a source that supports the description.")
public record SourceCitation(@Schema(description = "The source.") SourceReference source,
		@Schema(description = "The place in it.", example = "file header, copyright lines") String locator,
		@Schema(description = "The address closest to the place.", format = "uri") String url) {
}
