package org.kvmfacts.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.kvmfacts.api.ApiController;
import org.kvmfacts.api.page.PageQuery;
import org.springdoc.core.annotations.ParameterObject;

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

	@GetMapping
	@Operation(operationId = "search", summary = "Search everything",
			description = "Facts, questions, organisations, people, parts of KVM and sources by their words, best match first. Forms of a word, British and American spelling and synonyms are found alike, and typos are tolerated. Only the first 200 hits can be paged.")
	SearchView search(@Valid @ParameterObject SearchQuery query, @Valid @ParameterObject PageQuery page) {
		return this.search.search(query, page);
	}

}
