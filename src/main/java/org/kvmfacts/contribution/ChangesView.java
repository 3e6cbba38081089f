package org.kvmfacts.contribution;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.api.Href;

/**
 * The changes of an organisation or a person over all releases with pull requests that
 * were seen.
 */
@Schema(name = "Changes",
		description = "The changes in the tree kvm over all releases whose pull requests were seen. An author is "
				+ "counted to an organisation by the address used at that time; where it shows no employer or was not "
				+ "determined, the changes are counted for none, so that the figures of an organisation are lower "
				+ "bounds.")
public record ChangesView(
		@Schema(description = "How many changes there are, without merges.", example = "1200") long changes,
		@Schema(description = "These changes divided by all changes of all releases seen, to four digits.",
				minimum = "0", maximum = "1", example = "0.2512") double share,
		@Schema(description = "The releases that contain any of them, newest first.") List<ReleaseChanges> releases,
		@Schema(description = "The address of all changes, with the method and what was not seen.") Href href) {
}
