package org.kvmfacts.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.Coded;

import org.springframework.data.domain.Sort;

/**
 * The orders in which facts can be listed.
 */
enum FactSort implements Coded {

	ID("id"), DATE("date"), DATE_DESCENDING("-date");

	private final String code;

	FactSort(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

	Sort sort() {
		return switch (this) {
			case ID -> Sort.by("id");
			case DATE -> Sort.by("dateOrLast", "id");
			case DATE_DESCENDING -> Sort.by(Sort.Order.desc("dateOrFirst"), Sort.Order.asc("id"));
		};
	}

}
