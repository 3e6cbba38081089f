package org.kvmfacts.subsystem;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.api.Reference;

/**
 * What a section of MAINTAINERS says in one release, as it is served.
 */
@Schema(name = "SubsystemRelease", description = "What the section of MAINTAINERS says in one kernel release.")
public record SubsystemReleaseView(@Schema(description = "The kernel release.", example = "6.12") String release,
		@Schema(description = "Whether the release was inferred from a copy of MAINTAINERS that "
				+ "carries no version.") boolean inferred,
		@Schema(description = "The status as written: Supported (someone is paid for the work), Maintained, "
				+ "Odd fixes or Orphan, perhaps for a part of it.", example = "[\"Maintained\"]") List<String> status,
		@Schema(description = "The maintainers, in the order of the section.") List<Reference> maintainers,
		@Schema(description = "The reviewers, in the order of the section.") List<Reference> reviewers) {

}
