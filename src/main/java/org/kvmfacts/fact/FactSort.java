package org.kvmfacts.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

/**
 * The orders in which facts can be listed.
 */
public enum FactSort implements SortOrder {

	POSITION, ID, TITLE, DATE, DATE_DESC, MODIFIED_DESC;

	@JsonValue
	@SuppressWarnings("unused")
	private final String code = code();

}
