package org.kvmfacts.source;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

/**
 * The orders in which sources can be listed.
 */
public enum SourceSort implements SortOrder {

	TITLE("title", "titleFolded"), DATE("date", "dateOrLast"), NEWEST("-date", "dateOrFirst"),
	MOST("-count", "citations"), MODIFIED("-modified", "modified");

	private final String code;

	private final String property;

	SourceSort(String code, String property) {
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
