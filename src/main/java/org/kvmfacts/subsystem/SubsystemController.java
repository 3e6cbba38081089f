package org.kvmfacts.subsystem;

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
 * Serves the subsystems.
 */
@ApiController("/api/{version}/subsystems")
@Tag(name = "Subsystems")
class SubsystemController {

	private final Subsystems subsystems;

	SubsystemController(Subsystems subsystems) {
		this.subsystems = subsystems;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Representation.CSV_VALUE })
	@Operation(operationId = "listSubsystems", summary = "List the subsystems",
			description = "The parts of KVM that have their own section in the kernel file MAINTAINERS, by name.")
	PageView<SubsystemView> list(@Valid SubsystemQuery query, @Valid PageQuery page) {
		return PageView.of(page, (part) -> this.subsystems.list(query, part));
	}

	@GetMapping(path = "/{id}", produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_MARKDOWN_VALUE })
	@Operation(operationId = "getSubsystem", summary = "Get a subsystem", description = "One subsystem by its id.")
	SubsystemView get(
			@Parameter(description = "The id of the subsystem.", example = "kvm-arm64") @PathVariable String id) {
		return this.subsystems.get(id);
	}

}
