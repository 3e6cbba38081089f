package org.kvmfacts.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * Whether a source supports a fact.
 */
public enum Stance implements CodedEnum {

	SUPPORTS, IMPRECISE, CONTRADICTS;

	@JsonValue
	@EnumeratedValue
	@SuppressWarnings("unused")
	private final String code = code();

}
