package org.kvmfacts.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * The result of checking a fact against a kernel source.
 */
public enum CheckResult implements CodedEnum {

	PASSED("passed"), FAILED("failed");

	@EnumeratedValue
	private final String code;

	CheckResult(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

}
