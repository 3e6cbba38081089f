package org.kvmfacts.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

/**
 * The orders in which organisations can be listed.
 */
public enum OrganisationSort implements SortOrder {

	NAME("name", "nameFolded"), DATE("date", "dateOrLast"), MOST("-count", "mentions"),
	MODIFIED("-modified", "modified");

	private final String code;

	private final String property;

	OrganisationSort(String code, String property) {
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
