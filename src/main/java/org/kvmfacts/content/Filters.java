package org.kvmfacts.content;

import java.util.Collection;

import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.domain.Specification;

/**
 * The conditions that list filters are made of. A filter that was not given leaves
 * everything.
 */
public final class Filters {

	private Filters() {
	}

	/**
	 * An attribute has one of some values.
	 * @param attribute the name of the attribute
	 * @param values the values, if the filter was given
	 * @param <T> the type of entity
	 * @return the condition
	 */
	public static <T> Specification<T> isIn(String attribute, @Nullable Collection<?> values) {
		return (values == null) ? Specification.unrestricted()
				: (root, query, builder) -> root.get(attribute).in(values);
	}

	/**
	 * A collection of values holds one of some values.
	 * @param attribute the name of the collection
	 * @param values the values, if the filter was given
	 * @param <T> the type of entity
	 * @return the condition
	 */
	public static <T> Specification<T> contains(String attribute, @Nullable Collection<?> values) {
		return (values == null) ? Specification.unrestricted() : (root, query, builder) -> {
			Subquery<Integer> matches = query.subquery(Integer.class);
			Root<T> same = matches.correlate(root);
			return builder.exists(matches.select(builder.literal(1)).where(same.join(attribute).in(values)));
		};
	}

}
