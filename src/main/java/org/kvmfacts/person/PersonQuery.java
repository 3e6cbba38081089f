package org.kvmfacts.person;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.ListParameters;
import org.kvmfacts.api.page.SortOrder;
import org.kvmfacts.content.Filters;
import org.kvmfacts.content.PartialDate;

import org.springframework.data.jpa.domain.Specification;

/**
 * The filters and order of a list of people.
 */
public record PersonQuery(@Parameter(
		description = "Only people listed in MAINTAINERS with an address of this organisation; repeat the parameter "
				+ "for several. Those who wrote changes with such an address are in `/contributions`.") @Nullable List<String> organisation,
		@Parameter(
				description = "Only people listed for this subsystem; repeat the parameter for several.") @Nullable List<String> subsystem,
		@Parameter(
				description = "Only people listed in this role; repeat the parameter for several.") @Nullable List<RoleKind> role,
		@Parameter(
				description = "Only people listed in this kernel release; repeat the parameter for several.") @Nullable List<String> release,
		@Parameter(description = ListParameters.ID) @Nullable List<String> id,
		@Parameter(description = ListParameters.MODIFIED_SINCE) @Nullable PartialDate modifiedSince,
		@Parameter(description = SortOrder.DESCRIPTION) @Nullable PersonSort sort) {

	Specification<Person> filter() {
		return Specification.allOf(
				Filters.hasOne("roles", new Filters.Condition("affiliation", this.organisation),
						new Filters.Condition("subsystem", this.subsystem), new Filters.Condition("role", this.role),
						new Filters.Condition("release", this.release)),
				Filters.isIn("id", this.id), Filters.modifiedSince(this.modifiedSince));
	}

}
