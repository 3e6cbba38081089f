package org.kvmfacts.person;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.api.page.ListParameters;
import org.kvmfacts.content.Identified;
import org.kvmfacts.contribution.ChangesView;

/**
 * A person as it is served.
 */
@Schema(name = "Person", description = "A person who maintained or wrote KVM, or whom facts name.")
public record PersonView(@Schema(description = "The id.", example = "paolo-bonzini") String id,
		@Schema(description = "The address of the person in the API.") Href href,
		@Schema(description = "The page about the person.") Href page,
		@Schema(description = "The name.", example = "Paolo Bonzini") String name,
		@Schema(description = "The roles in subsystems of KVM, the latest first, and among these "
				+ "maintainers before reviewers and the longest first.") List<RoleView> roles,
		@Schema(description = "The changes to KVM; left out where none were seen, or fewer than are counted by "
				+ "name.") @Nullable ChangesView changes,
		@Schema(description = "The facts that concern the person.") List<TitledReference> facts,
		@Schema(description = ListParameters.MODIFIED, format = "date", example = "2026-11-28") String modified)
		implements
			Identified {

}
