package org.kvmfacts.faq;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

/**
 * The orders in which FAQ entries can be listed.
 */
public enum FaqSort implements SortOrder {

	POSITION("position", "position"), TITLE("title", "questionFolded"), MODIFIED("-modified", "modified");

	private final String code;

	private final String property;

	FaqSort(String code, String property) {
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
