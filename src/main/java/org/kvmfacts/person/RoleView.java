package org.kvmfacts.person;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Labels;
import org.kvmfacts.api.Reference;
import org.kvmfacts.release.ReleaseSpan;

/**
 * A role of a person as it is served.
 */
@Schema(name = "Role",
		description = "A person's role in MAINTAINERS, over consecutive releases among those that were read.")
public record RoleView(@Schema(description = "The subsystem.") Reference subsystem,
		@Schema(description = "The role.") RoleKind role,
		@Schema(description = "The organisation whose e-mail domain the entry shows; left out where it shows none. "
				+ "A domain suggests an employer but does not prove one.") @Nullable Reference affiliation,
		@Schema(description = "The first kernel release of the span that shows it.", example = "4.9") String since,
		@Schema(description = "The last release of the span.", example = "6.12") String until,
		@Schema(description = "Whether the newest copy of MAINTAINERS that was read shows it.") boolean current,
		@Schema(description = "All releases that show it, the oldest first.") List<String> releases) {

	static RoleView of(Role held, ReleaseSpan span, Labels labels) {
		return new RoleView(labels.subsystem(held.subsystem()), held.role(),
				(held.affiliation() != null) ? labels.organisation(held.affiliation()) : null, span.since().id(),
				span.until().id(), span.isCurrent(), span.ids());
	}

}
