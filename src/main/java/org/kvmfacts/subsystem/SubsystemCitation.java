package org.kvmfacts.subsystem;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The copy of MAINTAINERS that shows a subsystem.
 */
@Schema(description = "A copy of MAINTAINERS that shows the subsystem.")
public record SubsystemCitation(@Schema(description = "The id of the source.", example = "linux-6-12") String source,
		@Schema(description = "The section of MAINTAINERS, as the newest release that has it calls it.",
				example = "KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)") String locator) {

}
