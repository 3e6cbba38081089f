package org.kvmfacts.faq;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.ListParameters;
import org.kvmfacts.api.page.SortOrder;
import org.kvmfacts.content.Filters;
import org.kvmfacts.content.PartialDate;

import org.springframework.data.jpa.domain.Specification;

/**
 * The filters and order of a list of FAQ entries.
 */
public record FaqQuery(@Parameter(
		description = "Only entries of this topic; repeat the parameter for several.") @Nullable List<String> topic,
		@Parameter(description = ListParameters.ID) @Nullable List<String> id,
		@Parameter(description = ListParameters.MODIFIED_SINCE) @Nullable PartialDate modifiedSince,
		@Parameter(description = SortOrder.DESCRIPTION) @Nullable FaqSort sort) {

	Specification<Faq> filter() {
		return Specification.allOf(Filters.isIn("topic", this.topic), Filters.isIn("id", this.id),
				Filters.modifiedSince(this.modifiedSince));
	}

}
