package org.kvmfacts.topic;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.page.ListParameters;
import org.kvmfacts.content.Identified;

/**
 * A topic as it is served.
 */
@Schema(name = "Topic", description = "A subject that facts and FAQ entries belong to.")
public record TopicView(@Schema(description = "The id.", example = "history") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "The title.", example = "Origin and history") String title,
		@Schema(description = "What belongs to the topic.") String description,
		@Schema(description = "Its position in the reading order, from 1.", example = "2") int position,
		@Schema(description = "How many facts it has.", example = "74") int facts,
		@Schema(description = "How many FAQ entries it has.", example = "12") int faqs,
		@Schema(description = ListParameters.MODIFIED, format = "date", example = "2026-11-28") String modified)
		implements
			Identified {

}
