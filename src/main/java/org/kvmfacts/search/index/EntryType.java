package org.kvmfacts.search.index;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.content.CodedEnum;

/**
 * The type of an entry.
 */
public enum EntryType implements CodedEnum {

	FACT, FAQ, ORGANISATION, PERSON, SUBSYSTEM, SOURCE;

	@JsonValue
	@SuppressWarnings("unused")
	private final String code = code();

}
