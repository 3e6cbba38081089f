package org.kvmfacts.ownership;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Architecture;

/**
 * The filters of the copyright notices.
 */
public record OwnershipQuery(
		@Parameter(description = "The kernel release; the newest that was counted if left out.",
				example = "6.12") @Nullable String release,
		@Parameter(description = "Only files of this architecture; repeat the parameter for several. Generic is what "
				+ "all architectures share.") @Nullable List<Architecture> architecture) {

	public OwnershipQuery {
		release = (release != null && release.isBlank()) ? null : release;
	}

}
