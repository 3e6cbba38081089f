package org.kvmfacts.topic;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.kvmfacts.api.ApiController;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.PageView;
import org.kvmfacts.api.representation.Representation;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves the topics.
 */
@ApiController("/api/{version}/topics")
@Tag(name = "Topics")
class TopicController {

	private final Topics topics;

	TopicController(Topics topics) {
		this.topics = topics;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Representation.CSV_VALUE })
	@Operation(operationId = "listTopics", summary = "List the topics",
			description = "The subjects that facts and FAQ entries belong to, in a reading order for newcomers.")
	PageView<TopicView> list(@Valid TopicQuery query, @Valid PageQuery page) {
		return PageView.of(page, (part) -> this.topics.list(query, part));
	}

	@GetMapping("/{id}")
	@Operation(operationId = "getTopic", summary = "Get a topic", description = "One subject by its id.")
	TopicView get(@Parameter(description = "The id of the topic.", example = "history") @PathVariable String id) {
		return this.topics.get(id);
	}

}
