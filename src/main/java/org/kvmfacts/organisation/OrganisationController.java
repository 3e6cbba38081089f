package org.kvmfacts.organisation;

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
 * Serves the organisations.
 */
@ApiController("/api/{version}/organisations")
@Tag(name = "Organisations")
class OrganisationController {

	private final Organisations organisations;

	OrganisationController(Organisations organisations) {
		this.organisations = organisations;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Representation.CSV_VALUE, Representation.JSON_LD_VALUE })
	@Operation(operationId = "listOrganisations", summary = "List the organisations",
			description = "The organisations that own, govern, develop, promote or use KVM, by name.")
	PageView<OrganisationView> list(@Valid OrganisationQuery query, @Valid PageQuery page) {
		return PageView.of(page, (part) -> this.organisations.list(query, part));
	}

	@GetMapping(path = "/{id}",
			produces = { MediaType.APPLICATION_JSON_VALUE, Representation.JSON_LD_VALUE,
					MediaType.TEXT_MARKDOWN_VALUE })
	@Operation(operationId = "getOrganisation", summary = "Get an organisation",
			description = "One organisation by its id.")
	OrganisationView get(
			@Parameter(description = "The id of the organisation.", example = "red-hat") @PathVariable String id) {
		return this.organisations.get(id);
	}

}
