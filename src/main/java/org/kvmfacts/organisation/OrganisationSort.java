package org.kvmfacts.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

import org.springframework.data.domain.Sort;

/**
 * The orders in which organisations can be listed.
 */
public enum OrganisationSort implements SortOrder {

	NAME("name", SortOrder.by("name")),

	DATE("date", SortOrder.by("dateOrLast")),

	MODIFIED("-modified", SortOrder.descending("modified"));

	private final String code;

	private final Sort sort;

	OrganisationSort(String code, Sort sort) {
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
