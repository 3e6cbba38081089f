package org.kvmfacts.source;

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
 * Serves the sources.
 */
@ApiController("/api/{version}/sources")
@Tag(name = "Sources")
class SourceController {

	private final Sources sources;

	SourceController(Sources sources) {
		this.sources = sources;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Representation.CSV_VALUE, Representation.JSON_LD_VALUE })
	@Operation(operationId = "listSources", summary = "List the sources",
			description = "The documents that citations point to, by title.")
	PageView<SourceView> list(@Valid SourceQuery query, @Valid PageQuery page) {
		return PageView.of(page, (part) -> this.sources.list(query, part));
	}

	@GetMapping(path = "/{id}", produces = { MediaType.APPLICATION_JSON_VALUE, Representation.JSON_LD_VALUE })
	@Operation(operationId = "getSource", summary = "Get a source", description = "One document by its id.")
	SourceView get(@Parameter(description = "The id of the source.",
			example = "lkml-2006-10-19-announcement") @PathVariable String id) {
		return this.sources.get(id);
	}

}
