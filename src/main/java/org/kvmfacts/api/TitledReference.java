package org.kvmfacts.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A reference to a topic, a fact or an FAQ entry.
 */
@Schema(name = "TitledReference", description = "A reference to something that has a title.")
public record TitledReference(@Schema(description = "Its id.") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "Its title; of an FAQ entry its question.") String title) {
}
