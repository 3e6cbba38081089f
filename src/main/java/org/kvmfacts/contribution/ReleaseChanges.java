package org.kvmfacts.contribution;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The changes of a contributor in one release.
 */
@Schema(name = "ReleaseChanges", description = "The changes of a contributor in one release.")
public record ReleaseChanges(@Schema(description = "The kernel release.", example = "6.12") String release,
		@Schema(description = "How many changes there are, without merges.", example = "66") long changes,
		@Schema(description = "These changes divided by all changes of the release, to four digits.", minimum = "0",
				maximum = "1", example = "0.3438") double share) {

}
