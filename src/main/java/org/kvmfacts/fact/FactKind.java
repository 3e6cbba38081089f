package org.kvmfacts.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * What kind of statement a fact is.
 */
public enum FactKind implements CodedEnum {

	FACT("fact"), DEFINITION("definition"), ASSESSMENT("assessment"), OUTLOOK("outlook");

	@EnumeratedValue
	private final String code;

	FactKind(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

}
