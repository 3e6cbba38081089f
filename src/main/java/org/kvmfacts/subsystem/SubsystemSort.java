package org.kvmfacts.subsystem;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

/**
 * The orders in which subsystems can be listed.
 */
enum SubsystemSort implements SortOrder {

	NAME, MODIFIED_DESC;

	@JsonValue
	@SuppressWarnings("unused")
	private final String code = code();

}
