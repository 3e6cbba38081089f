package org.kvmfacts.faq;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

/**
 * The orders in which FAQ entries can be listed.
 */
public enum FaqSort implements SortOrder {

	POSITION, TITLE, MODIFIED_DESC;

	@JsonValue
	@SuppressWarnings("unused")
	private final String code = code();

}
