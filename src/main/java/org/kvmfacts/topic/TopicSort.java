package org.kvmfacts.topic;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

import org.springframework.data.domain.Sort;

/**
 * The orders in which topics can be listed.
 */
public enum TopicSort implements SortOrder {

	POSITION("position", SortOrder.by("position")),

	TITLE("title", SortOrder.by("name")),

	MOST("-count", SortOrder.descending("facts")),

	MODIFIED("-modified", SortOrder.descending("modified"));

	private final String code;

	private final Sort sort;

	TopicSort(String code, Sort sort) {
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
