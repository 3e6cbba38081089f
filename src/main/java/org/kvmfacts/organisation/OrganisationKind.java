package org.kvmfacts.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * What kind of organisation it is.
 */
public enum OrganisationKind implements CodedEnum {

	COMPANY("company"), FOUNDATION("foundation"), UNIVERSITY("university"), COMMUNITY("community");

	@EnumeratedValue
	private final String code;

	OrganisationKind(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

}
