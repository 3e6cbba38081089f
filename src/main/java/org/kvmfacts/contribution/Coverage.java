package org.kvmfacts.contribution;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.content.CodedEnum;

/**
 * How much of a release was seen.
 */
public enum Coverage implements CodedEnum {

	WHOLE("whole"), PART("part"), NONE("none");

	private final String code;

	Coverage(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

}
