package org.kvmfacts.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

import org.springframework.data.domain.Sort;

/**
 * The orders in which facts can be listed.
 */
public enum FactSort implements SortOrder {

	POSITION("position", SortOrder.by("position")),

	ID("id", Sort.by("id")),

	TITLE("title", SortOrder.by("title")),

	DATE("date", SortOrder.by("dateOrLast")),

	NEWEST("-date", SortOrder.descending("dateOrFirst")),

	MODIFIED("-modified", SortOrder.descending("modified"));

	private final String code;

	private final Sort sort;

	FactSort(String code, Sort sort) {
		this.code = code;
		this.sort = sort;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

	@Override
	public Sort sort() {
		return this.sort;
	}

}
