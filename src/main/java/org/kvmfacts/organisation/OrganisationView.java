package org.kvmfacts.organisation;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.api.page.ListParameters;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.content.Identified;
import org.kvmfacts.contribution.ChangesView;
import org.kvmfacts.source.SourceCitation;

/**
 * An organisation as it is served.
 */
@Schema(name = "Organisation", description = "An organisation that owns, governs, develops, promotes or uses KVM.")
public record OrganisationView(@Schema(description = "The id.", example = "red-hat") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "The page about it.") Href page,
		@Schema(description = "The name.", example = "Red Hat") String name,
		@Schema(description = "Other names that it goes or went by.") List<String> otherNames,
		@Schema(description = "What kind of organisation it is.") OrganisationKind kind,
		@Schema(description = "What it does or did for KVM.") String description,
		@Schema(description = "Its web site; left out where none is recorded.", format = "uri") @Nullable String site,
		@Schema(description = "Its id in Wikidata; left out where none is recorded.",
				example = "Q485593") @Nullable String wikidata,
		@Schema(description = "The first year, month or day of its part in KVM that the evidence shows.",
				example = "2008") @Nullable String firstSeen,
		@Schema(description = "The evidence for that; left out where it is not recorded.") @Nullable SourceCitation firstSeenIn,
		@Schema(description = "The last one; left out where people are listed with its address "
				+ "now, or the end is not known.", example = "2016-12-01") @Nullable String lastSeen,
		@Schema(description = "The evidence for that; left out where it is not recorded.") @Nullable SourceCitation lastSeenIn,
		@Schema(description = "The parts of KVM's source that it worked on; generic is the part that "
				+ "all architectures share.") List<Architecture> architectures,
		@Schema(description = "How it is related to other organisations.") List<RelationshipView> relationships,
		@Schema(description = "Its copyright notices; left out where it has none.") @Nullable NoticesView notices,
		@Schema(description = "Its changes to KVM; left out where none were seen.") @Nullable ChangesView changes,
		@Schema(description = "The people listed in MAINTAINERS with an address of the organisation, those in the "
				+ "newest copy first.") List<AffiliationView> people,
		@Schema(description = "The facts that concern it.") List<TitledReference> facts,
		@Schema(description = "The sources of the description.") List<SourceCitation> citations,
		@Schema(description = ListParameters.MODIFIED, format = "date", example = "2026-11-28") String modified)
		implements
			Identified {

}
