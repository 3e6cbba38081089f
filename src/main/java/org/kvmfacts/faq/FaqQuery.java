package org.kvmfacts.faq;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.IdQuery;
import org.kvmfacts.content.Filters;

import org.springframework.data.jpa.domain.Specification;

/**
 * Which questions are asked for.
 */
public record FaqQuery(
		@Parameter(description = "Only questions of this topic; repeat it for several.",
				example = "governance") @Nullable List<String> topic,
		@Parameter(description = IdQuery.ID) @Nullable List<String> id) {

	static final FaqQuery ALL = new FaqQuery(null, null);

	Specification<Faq> filter() {
		return Specification.allOf(Filters.isIn("topic", this.topic), Filters.isIn("id", this.id));
	}

}
