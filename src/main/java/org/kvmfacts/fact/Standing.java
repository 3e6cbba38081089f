package org.kvmfacts.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * How well sources support a fact. The rule is in {@code db/seed/V92__standing.sql}.
 */
public enum Standing implements CodedEnum {

	VERIFIED("verified"), REPORTED("reported"), DISPUTED("disputed"), OPINION("opinion");

	@EnumeratedValue
	private final String code;

	Standing(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

}
