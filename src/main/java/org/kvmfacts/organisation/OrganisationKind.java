package org.kvmfacts.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * What kind of organisation it is.
 */
public enum OrganisationKind implements CodedEnum {

	COMPANY, FOUNDATION, UNIVERSITY, COMMUNITY;

	@JsonValue
	@EnumeratedValue
	@SuppressWarnings("unused")
	private final String code = code();

}
