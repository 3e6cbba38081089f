package org.kvmfacts.topic;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.page.SortOrder;

/**
 * The orders in which topics can be listed.
 */
enum TopicSort implements SortOrder {

	POSITION, TITLE, COUNT_DESC, MODIFIED_DESC;

	@JsonValue
	@SuppressWarnings("unused")
	private final String code = code();

}
