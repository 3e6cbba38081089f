package org.kvmfacts.faq;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Filters;

import org.springframework.data.jpa.domain.Specification;

/**
 * Which questions are asked for.
 */
record FaqQuery(@Parameter(description = "Only questions of this topic; repeat it for several.",
		example = "governance") @Nullable List<String> topic) {

	Specification<Faq> filter() {
		return Filters.isIn("topic", this.topic);
	}

}
