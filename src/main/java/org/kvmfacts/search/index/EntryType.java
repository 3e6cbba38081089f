package org.kvmfacts.search.index;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.content.CodedEnum;

/**
 * The type of an entry.
 */
public enum EntryType implements CodedEnum {

	FACT, FAQ, ORGANISATION, PERSON, SUBSYSTEM, SOURCE;

	/**
	 * The types that can answer questions.
	 */
	public static final Set<EntryType> ANSWERS = Set.of(FACT, FAQ, ORGANISATION, PERSON, SUBSYSTEM);

	@JsonValue
	@SuppressWarnings("unused")
	private final String code = code();

}
