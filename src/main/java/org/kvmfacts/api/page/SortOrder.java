package org.kvmfacts.api.page;

import org.kvmfacts.content.CodedEnum;

import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;

/**
 * An order in which a list can be asked for. A code that begins with a minus sorts from
 * the greatest value.
 */
public interface SortOrder extends CodedEnum {

	/**
	 * What the parameter of every list says of itself.
	 */
	String DESCRIPTION = "The order; a minus turns it round.";

	/**
	 * The property to sort by: a string or whole number that is never null.
	 * @return its name
	 */
	String property();

	/**
	 * The order, which is that of the ids where the property is the same.
	 * @return the order
	 */
	default Sort sort() {
		Direction direction = code().startsWith("-") ? Direction.DESC : Direction.ASC;
		return "id".equals(property()) ? Sort.by("id")
				: Sort.by(new Sort.Order(direction, property()), Sort.Order.asc("id"));
	}

}
