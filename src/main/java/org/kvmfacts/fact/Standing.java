package org.kvmfacts.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * How well sources support a fact. The rule is in {@code db/seed/V92__standing.sql}.
 */
public enum Standing implements CodedEnum {

	VERIFIED, REPORTED, DISPUTED, OPINION;

	@JsonValue
	@EnumeratedValue
	@SuppressWarnings("unused")
	private final String code = code();

}
