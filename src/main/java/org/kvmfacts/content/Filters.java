package org.kvmfacts.content;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Subquery;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.domain.Specification;

/**
 * The conditions behind the filters of lists. A filter that was not given matches
 * everything.
 */
public final class Filters {

	private Filters() {
	}

	/**
	 * An attribute has one of the given values.
	 */
	public static <T> Specification<T> isIn(String attribute, @Nullable Collection<?> values) {
		return (values == null) ? Specification.unrestricted()
				: (root, query, builder) -> root.get(attribute).in(values);
	}

	/**
	 * A collection contains one of the given values.
	 */
	public static <T> Specification<T> contains(String collection, @Nullable Collection<?> values) {
		return hasOne(collection, new Condition(null, values));
	}

	/**
	 * A collection contains an element that meets all the given conditions.
	 */
	public static <T> Specification<T> hasOne(String collection, Condition... conditions) {
		List<Condition> given = Stream.of(conditions).filter((condition) -> condition.values() != null).toList();
		return given.isEmpty() ? Specification.unrestricted() : (root, query, builder) -> {
			Subquery<Integer> matches = query.subquery(Integer.class);
			Join<T, ?> element = matches.correlate(root).join(collection);
			Predicate[] all = given.stream()
				.map((condition) -> ((condition.attribute() != null) ? element.get(condition.attribute()) : element)
					.in(Objects.requireNonNull(condition.values())))
				.toArray(Predicate[]::new);
			return builder.exists(matches.select(builder.literal(1)).where(all));
		};
	}

	/**
	 * An entry has changed on or after a day, or the first day of a month or year.
	 */
	public static <T> Specification<T> modifiedSince(@Nullable PartialDate since) {
		return (since == null) ? Specification.unrestricted()
				: (root, query, builder) -> builder.greaterThanOrEqualTo(root.get("modified"), since.value());
	}

	/**
	 * A condition on an element of a collection: an attribute, or the element itself, and
	 * its allowed values, if the filter was given.
	 */
	public record Condition(@Nullable String attribute, @Nullable Collection<?> values) {

	}

}
