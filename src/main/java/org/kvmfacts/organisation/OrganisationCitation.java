package org.kvmfacts.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A place in a source on which the description of an organisation rests.
 */
@Embeddable
@Schema(description = "A place in a source on which the description rests.")
public record OrganisationCitation(
		@Schema(description = "The id of the source.",
				example = "maintainers-2026") @Column(name = "source_id") String source,
		@Schema(description = "The place in it.", example = "file header, copyright lines") String locator) {

}
