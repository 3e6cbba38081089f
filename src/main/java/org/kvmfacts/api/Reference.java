package org.kvmfacts.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A reference to an organisation, a person or a subsystem.
 */
@Schema(name = "Reference", description = "A reference to something that has a name.")
public record Reference(@Schema(description = "Its id.") String id,
		@Schema(description = "Its address in the API.") Href href, @Schema(description = "Its name.") String name) {
}
