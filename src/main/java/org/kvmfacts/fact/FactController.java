package org.kvmfacts.fact;

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
 * Serves the facts.
 */
@ApiController("/api/{version}/facts")
@Tag(name = "Facts")
class FactController {

	private final Facts facts;

	FactController(Facts facts) {
		this.facts = facts;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Representation.CSV_VALUE, Representation.JSON_LD_VALUE })
	@Operation(operationId = "listFacts", summary = "List the facts",
			description = "Statements that the service vouches for, each with its sources. Where a source is imprecise or wrong, the fact states what is right and its citation says what the source got wrong: `stance=contradicts&source=ownership-article` lists such facts. Different filters narrow the list; a repeated filter widens it.")
	PageView<FactView> list(@Valid FactQuery query, @Valid PageQuery page) {
		return PageView.of(page, (part) -> this.facts.list(query, part));
	}

	@GetMapping(path = "/{id}",
			produces = { MediaType.APPLICATION_JSON_VALUE, Representation.JSON_LD_VALUE,
					MediaType.TEXT_MARKDOWN_VALUE })
	@Operation(operationId = "getFact", summary = "Get a fact", description = "One fact by its id.")
	FactView get(@Parameter(description = "The id of the fact.",
			example = "merged-in-linux-2-6-20") @PathVariable String id) {
		return this.facts.get(id);
	}

}
