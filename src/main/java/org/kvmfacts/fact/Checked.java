package org.kvmfacts.fact;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * That a fact was checked against the source of a kernel release by a program.
 */
@Embeddable
@Schema(description = "That a program looked up in the source of a kernel release what the fact says of it, in whole or "
		+ "in part.")
public record Checked(
		@Schema(description = "The newest release that was checked.",
				example = "6.12") @Column(name = "release_id") String release,
		@Schema(description = "Whether the source said so.") @Enumerated(EnumType.STRING) CheckResult result) {

}
