package org.kvmfacts.source;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * Whether the text of a source was read, or it is known only from citations.
 */
public enum KnownBy implements CodedEnum {

	TEXT("text"), CITATION("citation");

	@EnumeratedValue
	private final String code;

	KnownBy(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

}
