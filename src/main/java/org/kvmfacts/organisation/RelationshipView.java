package org.kvmfacts.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Reference;
import org.kvmfacts.content.DatePrecision;
import org.kvmfacts.source.SourceCitation;

/**
 * A relationship as it is served.
 */
@Schema(name = "Relationship", description = "How an organisation is related to another.")
public record RelationshipView(@Schema(description = "What this organisation is to the other.") RelationshipType type,
		@Schema(description = "The other organisation.") Reference organisation,
		@Schema(description = "The year, month or day when it began; left out where it is not known.",
				example = "2008-09-04") @Nullable String date,
		@Schema(description = DatePrecision.DESCRIPTION) @Nullable DatePrecision datePrecision,
		@Schema(description = "The evidence for it.") SourceCitation citation) {

}
