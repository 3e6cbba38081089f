package org.kvmfacts.subsystem;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A person as it is served.
 */
@Schema(name = "Person", description = "Somebody with a public role in KVM.")
public record PersonView(@Schema(description = "The id.", example = "paolo-bonzini") String id,
		@Schema(description = "The address of the person here.", format = "uri") String href,
		@Schema(description = "The name.", example = "Paolo Bonzini") String name,
		@Schema(description = "The roles in subsystems of KVM, by the copies of MAINTAINERS that were read, "
				+ "the newest first.") List<RoleView> roles,
		@Schema(description = "The ids of facts that concern the person.") List<String> facts) {

}
