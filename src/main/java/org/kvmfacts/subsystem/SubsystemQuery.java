package org.kvmfacts.subsystem;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.ListParameters;
import org.kvmfacts.api.page.SortOrder;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.content.Filters;
import org.kvmfacts.content.PartialDate;

import org.springframework.data.jpa.domain.Specification;

/**
 * The filters and order of a list of subsystems.
 */
record SubsystemQuery(@Parameter(
		description = "Only subsystems of this architecture; repeat the parameter for several.") @Nullable List<Architecture> architecture,
		@Parameter(
				description = "Only subsystems that list this person; repeat the parameter for several.") @Nullable List<String> person,
		@Parameter(
				description = "Only subsystems that list a person with an address of this organisation; repeat the parameter for several.") @Nullable List<String> organisation,
		@Parameter(description = ListParameters.ID) @Nullable List<String> id,
		@Parameter(description = ListParameters.MODIFIED_SINCE) @Nullable PartialDate modifiedSince,
		@Parameter(description = SortOrder.DESCRIPTION) @Nullable SubsystemSort sort) {

	Specification<Subsystem> filter() {
		return Specification.allOf(Filters.isIn("architecture", this.architecture),
				Filters.hasOne("assignments", new Filters.Condition("person", this.person),
						new Filters.Condition("affiliation", this.organisation)),
				Filters.isIn("id", this.id), Filters.modifiedSince(this.modifiedSince));
	}

}
