package org.kvmfacts.person;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * What a person does for a subsystem.
 */
public enum RoleKind implements CodedEnum {

	MAINTAINER, REVIEWER;

	@JsonValue
	@EnumeratedValue
	@SuppressWarnings("unused")
	private final String code = code();

}
