package org.kvmfacts.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

import org.springframework.data.domain.Sort;

/**
 * The orders in which dated facts can be listed.
 */
public enum TimelineSort implements SortOrder {

	DATE("date", SortOrder.by("dateOrLast")),

	NEWEST("-date", SortOrder.descending("dateOrFirst"));

	private final String code;

	private final Sort sort;

	TimelineSort(String code, Sort sort) {
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
