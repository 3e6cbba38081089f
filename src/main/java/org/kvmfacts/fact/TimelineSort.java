package org.kvmfacts.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

/**
 * The orders in which dated facts can be listed.
 */
public enum TimelineSort implements SortOrder {

	DATE("date", "dateOrLast"), NEWEST("-date", "dateOrFirst");

	private final String code;

	private final String property;

	TimelineSort(String code, String property) {
		this.code = code;
		this.property = property;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

	@Override
	public String property() {
		return this.property;
	}

}
