package org.kvmfacts.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * Whether a source supports a fact.
 */
public enum Stance implements CodedEnum {

	SUPPORTS("supports"), IMPRECISE("imprecise"), CONTRADICTS("contradicts");

	@EnumeratedValue
	private final String code;

	Stance(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

}
