package org.kvmfacts.subsystem;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

/**
 * The orders in which subsystems can be listed.
 */
public enum SubsystemSort implements SortOrder {

	NAME("name", "nameFolded"), MODIFIED("-modified", "modified");

	private final String code;

	private final String property;

	SubsystemSort(String code, String property) {
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
