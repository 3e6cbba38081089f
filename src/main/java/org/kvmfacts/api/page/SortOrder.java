package org.kvmfacts.api.page;

import java.util.Locale;

import org.kvmfacts.content.CodedEnum;

import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;

/**
 * An order of a list, named after the field to sort by. The name of a descending order
 * ends with {@code _DESC}, and its code begins with a minus sign.
 */
public interface SortOrder extends CodedEnum {

	/**
	 * The description of the parameter {@code sort}.
	 */
	String DESCRIPTION = "The order; a minus sign reverses it.";

	@Override
	default String code() {
		return (isDescending() ? "-" : "") + field();
	}

	/**
	 * The order by the field, and by id where it is equal.
	 */
	default Sort sort() {
		Sort first = Sort.by(isDescending() ? Direction.DESC : Direction.ASC, property());
		return "id".equals(field()) ? first : first.and(Sort.by("id"));
	}

	private boolean isDescending() {
		return name().endsWith("_DESC");
	}

	private String field() {
		return name().replace("_DESC", "").toLowerCase(Locale.ROOT);
	}

	// A string or whole number that is never null. Entries without a date come last.
	private String property() {
		return switch (field()) {
			case "name", "title" -> field() + "Folded";
			case "date" -> isDescending() ? "dateOrFirst" : "dateOrLast";
			default -> field();
		};
	}

}
