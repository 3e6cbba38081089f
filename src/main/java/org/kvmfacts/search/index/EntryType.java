package org.kvmfacts.search.index;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.content.CodedEnum;

/**
 * The type of an entry.
 */
public enum EntryType implements CodedEnum {

	FACT("fact"), FAQ("faq"), ORGANISATION("organisation"), PERSON("person"), SUBSYSTEM("subsystem"), SOURCE("source");

	/**
	 * The types that can answer questions.
	 */
	public static final Set<EntryType> ANSWERS = Collections
		.unmodifiableSet(EnumSet.of(FACT, FAQ, ORGANISATION, PERSON, SUBSYSTEM));

	private final String code;

	EntryType(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

}
