package org.kvmfacts.fact;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.Reference;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.api.page.ListParameters;
import org.kvmfacts.content.DatePrecision;
import org.kvmfacts.content.Identified;

/**
 * A fact as it is served.
 */
@Schema(name = "Fact", description = "A statement that the service vouches for, with its sources.")
public record FactView(@Schema(description = "The id.", example = "merged-in-linux-2-6-20") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "The page about it.") Href page,
		@Schema(description = "The headline.", example = "Merged in Linux 2.6.20") String title,
		@Schema(description = "The statement, in one or two sentences that can be quoted on their own.") String statement,
		@Schema(description = "Whether it is a fact, a definition, or an assessment or outlook of someone whom the "
				+ "statement names.") FactKind kind,
		@Schema(description = "The topic.") TitledReference topic,
		@Schema(description = "The year, month or day when it happened or was counted, as precisely as known; left out "
				+ "where it has none.", example = "2007-02-04") @Nullable String date,
		@Schema(description = DatePrecision.DESCRIPTION) @Nullable DatePrecision datePrecision,
		@Schema(description = "How well sources support it: verified (a primary source supports it and none "
				+ "contradicts), reported (only secondary sources support it), disputed (primary sources disagree) or "
				+ "opinion (an assessment or outlook).") Standing standing,
		@Schema(description = "The organisations concerned.") List<Reference> organisations,
		@Schema(description = "The people concerned.") List<Reference> people,
		@Schema(description = "The sources that support it, and those that it corrects.") List<CitationView> citations,
		@Schema(description = "The FAQ entries that use it.") List<TitledReference> faqs,
		@Schema(description = "The result of checking it against the kernel source; left out where that is not possible.") @Nullable Checked checked,
		@Schema(description = ListParameters.MODIFIED, format = "date", example = "2026-11-28") String modified)
		implements
			Identified {
}
