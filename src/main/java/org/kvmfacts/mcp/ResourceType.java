package org.kvmfacts.mcp;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.content.CodedEnum;

/**
 * What kind of thing a chatbot can get by its id.
 */
enum ResourceType implements CodedEnum {

	FACT("fact"), FAQ("faq"), ORGANISATION("organisation"), SUBSYSTEM("subsystem"), PERSON("person"), SOURCE("source"),
	TOPIC("topic");

	private final String code;

	ResourceType(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

}
