package org.kvmfacts.ownership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.kvmfacts.api.ApiController;
import org.kvmfacts.api.representation.Representation;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the copyright notices and licences.
 */
@ApiController("/api/{version}/ownership")
@Tag(name = "Ownership")
class OwnershipController {

	private final Ownership ownership;

	OwnershipController(Ownership ownership) {
		this.ownership = ownership;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Representation.CSV_VALUE })
	@Operation(operationId = "getOwnership", summary = "Get copyright holders",
			description = "Who is named in the copyright notices of the KVM files of a kernel release, under which "
					+ "licences, and how these are distributed over the architectures. The response says how it was "
					+ "counted. CSV has a row for each holder.")
	OwnershipView get(@Valid OwnershipQuery query) {
		return this.ownership.get(query);
	}

}
