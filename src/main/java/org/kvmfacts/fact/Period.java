package org.kvmfacts.fact;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.PartialDate;

import org.springframework.data.jpa.domain.Specification;

/**
 * A time that facts are dated in. A date that is a prefix of another contains it, so that
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
	 * That a fact is dated in it.
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
	 * The year and the month that contain the beginning without being it. They come
	 * before it, and what is dated so counts.
	 */
	List<String> around() {
		return IntStream.of(LESS_PRECISE)
			.filter((length) -> length < first().length())
			.mapToObj((length) -> first().substring(0, length))
			.toList();
	}

}
