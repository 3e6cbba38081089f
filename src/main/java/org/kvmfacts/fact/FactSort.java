package org.kvmfacts.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

/**
 * The orders in which facts can be listed.
 */
public enum FactSort implements SortOrder {

	POSITION("position", "position"), ID("id", "id"), TITLE("title", "titleFolded"), DATE("date", "dateOrLast"),
	NEWEST("-date", "dateOrFirst"), MODIFIED("-modified", "modified");

	private final String code;

	private final String property;

	FactSort(String code, String property) {
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
