package org.kvmfacts.source;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.page.ListParameters;
import org.kvmfacts.content.DatePrecision;
import org.kvmfacts.content.Identified;

/**
 * A source as it is served.
 */
@Schema(name = "Source", description = "A document that citations point to.")
public record SourceView(@Schema(description = "The id.", example = "lkml-2006-10-19-announcement") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "The page about it.") Href page,
		@Schema(description = "The title of the document, or a description of it.") String title,
		@Schema(description = "The title in at most 60 characters.") String shortTitle,
		@Schema(description = "Who published it.", example = "LWN.net") String publisher,
		@Schema(description = "What kind of document it is.") SourceKind kind,
		@Schema(description = "Whether it is the record itself or its author speaks of their own work (primary), "
				+ "or it reports on the work of others (secondary).") Rank rank,
		@Schema(description = "The address of the document itself.", format = "uri") String url,
		@Schema(description = "The year, month or day of publication, as precisely as known; left out where it is not known.",
				example = "2006-10-19") @Nullable String published,
		@Schema(description = "Whether its text was read, or it is known only from citations: then it counts as "
				+ "secondary.") KnownBy knownBy,
		@Schema(description = DatePrecision.DESCRIPTION) @Nullable DatePrecision publishedPrecision,
		@Schema(description = "How often facts cite it.", example = "12") int citations,
		@Schema(description = "The places in it that facts cite, in the order of the source; left out in lists.") @Nullable List<SourcePlace> places,
		@Schema(description = ListParameters.MODIFIED, format = "date", example = "2026-11-28") String modified)
		implements
			Identified {

	SourceView with(List<SourcePlace> places) {
		return new SourceView(this.id, this.href, this.page, this.title, this.shortTitle, this.publisher, this.kind,
				this.rank, this.url, this.published, this.knownBy, this.publishedPrecision, this.citations, places,
				this.modified);
	}

}
