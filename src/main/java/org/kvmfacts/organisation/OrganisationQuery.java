package org.kvmfacts.organisation;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.IdQuery;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.content.Filters;

import org.springframework.data.jpa.domain.Specification;

/**
 * Which organisations are asked for.
 *
 * @param kind only those of these kinds
 * @param architecture only those that worked on one of these
 * @param id only these
 */
public record OrganisationQuery(@Parameter(
		description = "Only organisations of this kind; repeat it for several.") @Nullable List<OrganisationKind> kind,
		@Parameter(
				description = "Only organisations that worked on this architecture; repeat it for several.") @Nullable List<Architecture> architecture,
		@Parameter(description = IdQuery.ID) @Nullable List<String> id) {

	static final OrganisationQuery ALL = new OrganisationQuery(null, null, null);

	Specification<Organisation> filter() {
		return Specification.allOf(Filters.isIn("kind", this.kind),
				Filters.contains("architectures", this.architecture), Filters.isIn("id", this.id));
	}

}
