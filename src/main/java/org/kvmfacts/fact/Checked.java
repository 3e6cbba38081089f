package org.kvmfacts.fact;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The result of checking a fact against the source of a kernel release.
 */
@Embeddable
@Schema(description = "The result of an automatic check of the fact, in whole or in part, against the source of a "
		+ "kernel release.")
public record Checked(
		@Schema(description = "The newest release that was checked.",
				example = "6.12") @Column(name = "release_id") String release,
		@Schema(description = "Whether the source confirmed the fact.") @Enumerated(EnumType.STRING) CheckResult result) {

}
