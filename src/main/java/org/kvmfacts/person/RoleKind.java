package org.kvmfacts.person;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * What a person does for a subsystem.
 */
public enum RoleKind implements CodedEnum {

	MAINTAINER("maintainer"), REVIEWER("reviewer");

	@EnumeratedValue
	private final String code;

	RoleKind(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

}
