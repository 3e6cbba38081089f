package org.kvmfacts.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.kvmfacts.api.ApiController;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.representation.FormatParameter;
import org.kvmfacts.api.representation.Representation;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves search.
 */
@ApiController("/api/{version}/search")
@Tag(name = "Search")
class SearchController {

	private final Search search;

	SearchController(Search search) {
		this.search = search;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Representation.CSV_VALUE })
	@Operation(operationId = "search", summary = "Search everything",
			description = "Facts, questions, organisations, people, subsystems and sources, best match first. Other "
					+ "forms of a word, British and American spellings and synonyms match too, and typos are "
					+ "tolerated. Only the first 200 hits can be paged. CSV holds one page of hits.")
	SearchView search(@Valid SearchQuery query, @Valid PageQuery page, HttpServletRequest request) {
		return this.search.search(query, page).in(request.getParameter(FormatParameter.NAME));
	}

}
