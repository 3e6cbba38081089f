package org.kvmfacts.source;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * How close a source is to its subject: a primary source is the record itself, or its
 * author speaks of their own work.
 */
public enum Rank implements CodedEnum {

	PRIMARY, SECONDARY;

	@JsonValue
	@EnumeratedValue
	@SuppressWarnings("unused")
	private final String code = code();

}
