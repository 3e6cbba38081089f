package org.kvmfacts.answer;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.search.index.EntryCitation;

/**
 * A place in a source that an answer rests on, as it is served.
 */
@Schema(name = "AnswerCitation", description = "A place in a source that the answer rests on.")
public record AnswerCitation(
		@Schema(description = "The id of the source.", example = "lkml-2006-10-19-announcement") String source,
		@Schema(description = "What the source calls itself, or what it is.") String title,
		@Schema(description = "The address of the source itself.", format = "uri") String url,
		@Schema(description = "The place in the source.", example = "message body") String locator) {

	static AnswerCitation of(EntryCitation citation) {
		return new AnswerCitation(citation.source(), citation.title(), citation.url(), citation.locator());
	}

}
