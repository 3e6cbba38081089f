package org.kvmfacts.contribution;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.content.CodedEnum;

/**
 * How much of a release was seen.
 */
public enum Coverage implements CodedEnum {

	WHOLE, PART, NONE;

	@JsonValue
	@SuppressWarnings("unused")
	private final String code = code();

}
