package org.kvmfacts.topic;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

/**
 * The orders in which topics can be listed.
 */
public enum TopicSort implements SortOrder {

	POSITION("position", "position"), TITLE("title", "nameFolded"), MOST("-count", "facts"),
	MODIFIED("-modified", "modified");

	private final String code;

	private final String property;

	TopicSort(String code, String property) {
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
