package org.kvmfacts.source;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * How near a source is to what it tells of: a primary one is itself the record, or the
 * party speaking of itself.
 */
public enum Rank implements CodedEnum {

	PRIMARY("primary"), SECONDARY("secondary");

	@EnumeratedValue
	private final String code;

	Rank(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

}
