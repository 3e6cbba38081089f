package org.kvmfacts.search;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.Coded;

/**
 * What an entry of the index is.
 */
public enum EntryType implements Coded {

	FACT("fact"), FAQ("faq"), ORGANISATION("organisation"), PERSON("person"), SUBSYSTEM("subsystem"), SOURCE("source");

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
