package org.kvmfacts.subsystem;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A role of a person as it is served.
 */
@Schema(name = "Role", description = "What a person is listed as in MAINTAINERS.")
public record RoleView(@Schema(description = "The id of the subsystem.", example = "kvm-x86") String subsystem,
		@Schema(description = "As what.") RoleKind role,
		@Schema(description = "The id of the organisation whose e-mail domain the entry shows; left out where it shows "
				+ "none. A domain is a hint at an employer, no proof.",
				example = "red-hat") @Nullable String affiliation,
		@Schema(description = "The kernel release that shows it.", example = "6.12") String release) {

	static RoleView of(Role role) {
		return new RoleView(role.subsystem(), role.role(), role.affiliation(), role.release());
	}

}
