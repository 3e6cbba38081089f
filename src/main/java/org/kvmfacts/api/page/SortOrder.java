package org.kvmfacts.api.page;

import org.kvmfacts.content.CodedEnum;

import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;

/**
 * An order of a list. A code that begins with a minus sign sorts in descending order.
 */
public interface SortOrder extends CodedEnum {

	/**
	 * The description of the parameter {@code sort}.
	 */
	String DESCRIPTION = "The order; a minus sign reverses it.";

	/**
	 * The property to sort by: a string or whole number that is never null.
	 */
	String property();

	/**
	 * The order by the property, and by id where it is equal.
	 */
	default Sort sort() {
		Direction direction = code().startsWith("-") ? Direction.DESC : Direction.ASC;
		return "id".equals(property()) ? Sort.by("id")
				: Sort.by(new Sort.Order(direction, property()), Sort.Order.asc("id"));
	}

}
