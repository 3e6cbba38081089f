package org.kvmfacts.release;

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
 * Serves the kernel releases.
 */
@ApiController("/api/{version}/releases")
@Tag(name = "Releases")
class ReleaseController {

	private final Releases releases;

	ReleaseController(Releases releases) {
		this.releases = releases;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Representation.CSV_VALUE })
	@Operation(operationId = "listReleases", summary = "List the kernel releases",
			description = "The kernel releases whose sections, copyright notices or changes were counted, "
					+ "newest first.")
	PageView<ReleaseView> list(@Valid ReleaseQuery query, @Valid PageQuery page) {
		return PageView.of(page, (part) -> this.releases.list(query, part));
	}

	@GetMapping("/{id}")
	@Operation(operationId = "getRelease", summary = "Get a kernel release",
			description = "One kernel release by its id.")
	ReleaseView get(@Parameter(description = "The id of the release.", example = "6.12") @PathVariable String id) {
		return this.releases.get(id);
	}

}
