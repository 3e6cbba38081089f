package org.kvmfacts.source;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.ListParameters;
import org.kvmfacts.api.page.SortOrder;
import org.kvmfacts.content.Filters;
import org.kvmfacts.content.PartialDate;

import org.springframework.data.jpa.domain.Specification;

/**
 * The filters and order of a list of sources.
 */
public record SourceQuery(@Parameter(
		description = "Only sources of this kind; repeat the parameter for several.") @Nullable List<SourceKind> kind,
		@Parameter(
				description = "Only sources of this rank; repeat the parameter for several.") @Nullable List<Rank> rank,
		@Parameter(
				description = "Only sources that facts of this topic cite; repeat the parameter for several.") @Nullable List<String> topic,
		@Parameter(description = ListParameters.ID) @Nullable List<String> id,
		@Parameter(description = ListParameters.MODIFIED_SINCE) @Nullable PartialDate modifiedSince,
		@Parameter(description = SortOrder.DESCRIPTION
				+ " `-count` begins with the most citations.") @Nullable SourceSort sort) {

	Specification<Source> filter() {
		return Specification.allOf(Filters.isIn("kind", this.kind), Filters.isIn("rank", this.rank),
				Filters.contains("topics", this.topic), Filters.isIn("id", this.id),
				Filters.modifiedSince(this.modifiedSince));
	}

}
