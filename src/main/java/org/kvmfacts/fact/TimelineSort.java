package org.kvmfacts.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

/**
 * The orders in which dated facts can be listed.
 */
public enum TimelineSort implements SortOrder {

	DATE, DATE_DESC;

	@JsonValue
	@SuppressWarnings("unused")
	private final String code = code();

}
