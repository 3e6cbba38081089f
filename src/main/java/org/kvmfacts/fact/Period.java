package org.kvmfacts.fact;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.PartialDate;

import org.springframework.data.jpa.domain.Specification;

/**
 * A period in which facts are dated. A date that is a prefix of another contains it, so
 * both ends are compared as strings.
 *
 * @param from its first year, month or day, if it has a beginning
 * @param to its last year, month or day, if it has an end
 */
record Period(@Nullable PartialDate from, @Nullable PartialDate to) {

	private static final String BEFORE_ALL = "0";

	private static final String LAST = "9";

	private static final int[] LESS_PRECISE = { 4, 7 };

	/**
	 * The condition that a fact is dated in the period.
	 */
	Specification<Fact> filter() {
		return (this.from == null && this.to == null) ? Specification.unrestricted() : (root, query, builder) -> {
			Path<String> date = root.get("date");
			Predicate within = builder.between(date, first(), last());
			return around().isEmpty() ? within : builder.or(within, date.in(around()));
		};
	}

	boolean isEmpty() {
		return first().compareTo(last()) > 0;
	}

	String first() {
		return (this.from != null) ? this.from.value() : BEFORE_ALL;
	}

	String last() {
		return ((this.to != null) ? this.to.value() : LAST) + PartialDate.AFTER_ALL;
	}

	/**
	 * The less precise dates that contain the beginning. They sort before it, but facts
	 * with these dates match.
	 */
	List<String> around() {
		return IntStream.of(LESS_PRECISE)
			.filter((length) -> length < first().length())
			.mapToObj((length) -> first().substring(0, length))
			.toList();
	}

}
