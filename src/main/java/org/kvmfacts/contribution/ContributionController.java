package org.kvmfacts.contribution;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.kvmfacts.api.ApiController;
import org.kvmfacts.api.representation.Representation;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the changes by organisation and person.
 */
@ApiController("/api/{version}/contributions")
@Tag(name = "Contributions")
class ContributionController {

	private final Contributions contributions;

	ContributionController(Contributions contributions) {
		this.contributions = contributions;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Representation.CSV_VALUE })
	@Operation(operationId = "getContributions", summary = "Get contributors",
			description = "The changes to KVM by organisation and person, counted from the shortlogs of pull requests. "
					+ "The response says how it was counted, what was not seen, and for how many changes no employer is "
					+ "known. CSV has a row for each organisation and person in each release.")
	ContributionsView get(@Valid ContributionQuery query) {
		return this.contributions.get(query);
	}

}
