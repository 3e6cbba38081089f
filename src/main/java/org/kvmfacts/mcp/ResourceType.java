package org.kvmfacts.mcp;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.content.CodedEnum;

/**
 * What kind of thing a chatbot can get by its id.
 */
enum ResourceType implements CodedEnum {

	FACT("fact", "facts"), FAQ("faq", "faqs"), ORGANISATION("organisation", "organisations"),
	SUBSYSTEM("subsystem", "subsystems"), PERSON("person", "people"), SOURCE("source", "sources"),
	TOPIC("topic", "topics");

	private final String code;

	private final String collection;

	ResourceType(String code, String collection) {
		this.code = code;
		this.collection = collection;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

	/**
	 * How addresses name it.
	 */
	String collection() {
		return this.collection;
	}

}
