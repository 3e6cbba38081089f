package org.kvmfacts.api.page;

import org.kvmfacts.content.CodedEnum;

import org.springframework.data.domain.Sort;

/**
 * An order in which a list can be asked for.
 */
public interface SortOrder extends CodedEnum {

	/**
	 * What the parameter of every list says of itself.
	 */
	String DESCRIPTION = "The order; a minus turns it round.";

	/**
	 * The properties to sort by: strings or whole numbers that are never null, the last
	 * of them unique.
	 * @return the order
	 */
	Sort sort();

	/**
	 * Sorts by a property, and by the id where that is the same.
	 * @param property the property
	 * @return the order
	 */
	static Sort by(String property) {
		return Sort.by(property, "id");
	}

	/**
	 * Sorts by a property from its greatest value, and by the id where that is the same.
	 * @param property the property
	 * @return the order
	 */
	static Sort descending(String property) {
		return Sort.by(Sort.Order.desc(property), Sort.Order.asc("id"));
	}

}
