package org.kvmfacts.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

/**
 * The orders in which organisations can be listed.
 */
public enum OrganisationSort implements SortOrder {

	NAME, DATE, COUNT_DESC, MODIFIED_DESC;

	@JsonValue
	@SuppressWarnings("unused")
	private final String code = code();

}
