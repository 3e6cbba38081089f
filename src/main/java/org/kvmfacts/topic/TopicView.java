package org.kvmfacts.topic;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A topic as it is served.
 */
@Schema(name = "Topic", description = "A subject that facts and questions belong to.")
public record TopicView(@Schema(description = "The id.", example = "history") String id,
		@Schema(description = "The address of the topic.", format = "uri") String href,
		@Schema(description = "The name.", example = "Origin and history") String name,
		@Schema(description = "What belongs to the topic.") String description,
		@Schema(description = "Its place in the reading order, from 1.", example = "2") int position) {

}
