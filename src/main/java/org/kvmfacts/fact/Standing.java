package org.kvmfacts.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * How well a fact is founded. The rule is in {@code db/migration/afterMigrate.sql}.
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
