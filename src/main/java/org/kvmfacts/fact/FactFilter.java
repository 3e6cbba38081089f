package org.kvmfacts.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Filters;
import org.kvmfacts.api.PartialDate;

import org.springframework.data.jpa.domain.Specification;

/**
 * The conditions that facts can be filtered by.
 */
final class FactFilter {

	private FactFilter() {
	}

	static Specification<Fact> of(FactQuery query) {
		return Specification.allOf(Filters.isIn("topic", query.topic()), Filters.isIn("kind", query.kind()),
				Filters.isIn("standing", query.standing()), Filters.isIn("id", query.id()),
				Filters.contains("organisations", query.organisation()), Filters.contains("people", query.person()),
				cites(query.source(), query.stance()), from(query.from()), to(query.to()));
	}

	static Specification<Fact> dated() {
		return (root, query, builder) -> root.get("date").isNotNull();
	}

	// Source and stance are those of one and the same citation.
	private static Specification<Fact> cites(@Nullable Collection<String> sources,
			@Nullable Collection<Stance> stances) {
		if (sources == null && stances == null) {
			return Specification.unrestricted();
		}
		return (root, query, builder) -> {
			Subquery<Integer> matches = query.subquery(Integer.class);
			Root<Fact> same = matches.correlate(root);
			Join<Fact, Citation> citation = same.join("citations");
			List<Predicate> conditions = new ArrayList<>();
			if (sources != null) {
				conditions.add(citation.get("source").in(sources));
			}
			if (stances != null) {
				conditions.add(citation.get("stance").in(stances));
			}
			return builder.exists(matches.select(builder.literal(1)).where(conditions));
		};
	}

	// A date that is a prefix of another contains it: both ends are compared as strings.
	private static Specification<Fact> from(@Nullable PartialDate from) {
		return (from == null) ? Specification.unrestricted() : (root, query, builder) -> builder
			.greaterThanOrEqualTo(builder.concat(root.get("date"), PartialDate.AFTER_ALL), from.value());
	}

	private static Specification<Fact> to(@Nullable PartialDate to) {
		return (to == null) ? Specification.unrestricted() : (root, query, builder) -> builder
			.lessThanOrEqualTo(root.get("date"), to.value() + PartialDate.AFTER_ALL);
	}

}
