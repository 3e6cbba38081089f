package org.kvmfacts.source;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

/**
 * The orders in which sources can be listed.
 */
public enum SourceSort implements SortOrder {

	TITLE, DATE, DATE_DESC, COUNT_DESC, MODIFIED_DESC;

	@JsonValue
	@SuppressWarnings("unused")
	private final String code = code();

}
