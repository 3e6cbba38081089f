package org.kvmfacts.source;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.DatePrecision;
import org.kvmfacts.content.Href;
import org.kvmfacts.content.Identified;

/**
 * A source as it is served.
 */
@Schema(name = "Source", description = "A document that citations point to.")
public record SourceView(@Schema(description = "The id.", example = "lkml-2006-10-19-announcement") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "The page about it.") Href page,
		@Schema(description = "What the document calls itself, or what it is.") String title,
		@Schema(description = "The same in at most 60 characters.") String shortTitle,
		@Schema(description = "Who published it.", example = "LWN.net") String publisher,
		@Schema(description = "What kind of document it is.") SourceKind kind,
		@Schema(description = "Whether it is itself the record, or the party speaking of itself (primary), "
				+ "or tells of what others did (secondary).") Rank rank,
		@Schema(description = "The address of the document itself.", format = "uri") String url,
		@Schema(description = "The year, month or day it is from, as precisely as known; left out where it is not.",
				example = "2006-10-19") @Nullable String published,
		@Schema(description = "Whether its text was read, or only what others cite of it: then it counts as "
				+ "secondary.") KnownBy knownBy,
		@Schema(description = "How precise the date is; left out without a date.") @Nullable DatePrecision publishedPrecision,
		@Schema(description = "How many citations facts have of it.", example = "12") int citations,
		@Schema(description = "The places in it that facts cite, in its order; left out in lists.") @Nullable List<SourcePlace> places,
		@Schema(description = DataRevision.MODIFIED, format = "date", example = "2026-11-28") String modified)
		implements
			Identified {

	SourceView with(List<SourcePlace> places) {
		return new SourceView(this.id, this.href, this.page, this.title, this.shortTitle, this.publisher, this.kind,
				this.rank, this.url, this.published, this.knownBy, this.publishedPrecision, this.citations, places,
				this.modified);
	}

}
