package org.kvmfacts.person;

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
 * Serves the people.
 */
@ApiController("/api/{version}/people")
@Tag(name = "People")
class PersonController {

	private final People people;

	PersonController(People people) {
		this.people = people;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Representation.CSV_VALUE, Representation.JSON_LD_VALUE })
	@Operation(operationId = "listPeople", summary = "List the people",
			description = "People who maintained or wrote KVM, or whom facts name, by name.")
	PageView<PersonView> list(@Valid PersonQuery query, @Valid PageQuery page) {
		return PageView.of(page, (part) -> this.people.list(query, part));
	}

	@GetMapping(path = "/{id}", produces = { MediaType.APPLICATION_JSON_VALUE, Representation.JSON_LD_VALUE })
	@Operation(operationId = "getPerson", summary = "Get a person", description = "One person by id.")
	PersonView get(
			@Parameter(description = "The id of the person.", example = "paolo-bonzini") @PathVariable String id) {
		return this.people.get(id);
	}

}
