package org.kvmfacts.organisation;

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
 * The filters and order of a list of organisations.
 */
public record OrganisationQuery(@Parameter(
		description = "Only organisations of this kind; repeat the parameter for several.") @Nullable List<OrganisationKind> kind,
		@Parameter(
				description = "Only organisations that worked on this architecture; repeat the parameter for several.") @Nullable List<Architecture> architecture,
		@Parameter(description = ListParameters.ID) @Nullable List<String> id,
		@Parameter(description = ListParameters.MODIFIED_SINCE) @Nullable PartialDate modifiedSince,
		@Parameter(description = SortOrder.DESCRIPTION
				+ " `-count` begins with the most facts.") @Nullable OrganisationSort sort) {

	Specification<Organisation> filter() {
		return Specification.allOf(Filters.isIn("kind", this.kind),
				Filters.contains("architectures", this.architecture), Filters.isIn("id", this.id),
				Filters.modifiedSince(this.modifiedSince));
	}

}
