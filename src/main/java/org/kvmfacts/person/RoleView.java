package org.kvmfacts.person;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Labels;
import org.kvmfacts.content.Reference;

/**
 * A role of a person as it is served.
 */
@Schema(name = "Role", description = "What a person is listed as in MAINTAINERS.")
public record RoleView(@Schema(description = "The subsystem.") Reference subsystem,
		@Schema(description = "As what.") RoleKind role,
		@Schema(description = "The organisation whose e-mail domain the entry shows; left out where it shows "
				+ "none. A domain is a hint at an employer; it does not prove one.") @Nullable Reference affiliation,
		@Schema(description = "The kernel release that shows it.", example = "6.12") String release) {

	static RoleView of(Role role, Labels labels) {
		String affiliation = role.affiliation();
		return new RoleView(labels.subsystem(role.subsystem()), role.role(),
				(affiliation != null) ? labels.organisation(affiliation) : null, role.release());
	}

}
