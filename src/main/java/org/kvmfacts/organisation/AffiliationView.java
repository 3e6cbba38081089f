package org.kvmfacts.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.api.Reference;
import org.kvmfacts.person.RoleKind;
import org.kvmfacts.source.SourceCitation;

/**
 * A person with an address of an organisation, as it is served.
 */
@Schema(name = "Affiliation",
		description = "A person who is listed in MAINTAINERS with an address of the organisation. "
				+ "An address suggests an employer but does not prove one.")
public record AffiliationView(@Schema(description = "The person.") Reference person,
		@Schema(description = "The subsystem.") Reference subsystem,
		@Schema(description = "The person's role.") RoleKind role,
		@Schema(description = "The first kernel release of the span that shows it.", example = "4.9") String since,
		@Schema(description = "The last release of the span.", example = "6.12") String until,
		@Schema(description = "Whether the newest copy of MAINTAINERS that was read shows it.") boolean current,
		@Schema(description = "The last copy that shows it.") SourceCitation citation) {

}
