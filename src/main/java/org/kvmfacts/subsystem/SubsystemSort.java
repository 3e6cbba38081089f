package org.kvmfacts.subsystem;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

import org.springframework.data.domain.Sort;

/**
 * The orders in which subsystems can be listed.
 */
public enum SubsystemSort implements SortOrder {

	NAME("name", SortOrder.by("name")),

	MODIFIED("-modified", SortOrder.descending("modified"));

	private final String code;

	private final Sort sort;

	SubsystemSort(String code, Sort sort) {
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
