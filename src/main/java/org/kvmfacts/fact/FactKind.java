package org.kvmfacts.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * What kind of statement a fact is.
 */
public enum FactKind implements CodedEnum {

	FACT, DEFINITION, ASSESSMENT, OUTLOOK;

	@JsonValue
	@EnumeratedValue
	@SuppressWarnings("unused")
	private final String code = code();

}
