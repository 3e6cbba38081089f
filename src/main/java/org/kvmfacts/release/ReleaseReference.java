package org.kvmfacts.release;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;

/**
 * A reference to a kernel release.
 */
@Schema(name = "ReleaseReference", description = "A reference to a kernel release.")
public record ReleaseReference(@Schema(description = "Its id.", example = "6.12") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "The day or month in which it came out; left out where that is not recorded.",
				example = "2024-11-17") @Nullable String date) {
}
