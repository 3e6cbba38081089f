package org.kvmfacts.person;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

/**
 * The orders in which people can be listed.
 */
public enum PersonSort implements SortOrder {

	NAME, MODIFIED_DESC;

	@JsonValue
	@SuppressWarnings("unused")
	private final String code = code();

}
