package org.kvmfacts.fact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.kvmfacts.api.ApiController;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.PageView;
import org.kvmfacts.api.representation.Representation;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the timeline.
 */
@ApiController("/api/{version}/timeline")
@Tag(name = "Facts")
class TimelineController {

	private final Facts facts;

	TimelineController(Facts facts) {
		this.facts = facts;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Representation.CSV_VALUE, Representation.JSON_LD_VALUE })
	@Operation(operationId = "getTimeline", summary = "Get the timeline",
			description = "The facts that have a date, oldest first. A date is as precise as the evidence, "
					+ "and a year comes before its months and days.")
	PageView<FactView> list(@Valid TimelineQuery query, @Valid PageQuery page) {
		return PageView.of(page, (part) -> this.facts.timeline(query, part));
	}

}
