package org.kvmfacts.source;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

import org.springframework.data.domain.Sort;

/**
 * The orders in which sources can be listed.
 */
public enum SourceSort implements SortOrder {

	TITLE("title", SortOrder.by("title")),

	DATE("date", SortOrder.by("dateOrLast")),

	NEWEST("-date", SortOrder.descending("dateOrFirst")),

	MOST("-count", SortOrder.descending("citations")),

	MODIFIED("-modified", SortOrder.descending("modified"));

	private final String code;

	private final Sort sort;

	SourceSort(String code, Sort sort) {
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
