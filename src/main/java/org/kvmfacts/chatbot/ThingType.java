package org.kvmfacts.chatbot;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.api.Coded;

/**
 * What kind of thing a chatbot can get by its id.
 */
enum ThingType implements Coded {

	FACT("fact"), FAQ("faq"), ORGANISATION("organisation"), SUBSYSTEM("subsystem"), PERSON("person"), SOURCE("source"),
	TOPIC("topic");

	private final String code;

	ThingType(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

}
