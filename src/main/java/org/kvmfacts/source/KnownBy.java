package org.kvmfacts.source;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * Whether the text of a source was read, or it is known only from citations.
 */
public enum KnownBy implements CodedEnum {

	TEXT, CITATION;

	@JsonValue
	@EnumeratedValue
	@SuppressWarnings("unused")
	private final String code = code();

}
