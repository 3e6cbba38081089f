package org.kvmfacts.mcp;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.content.CodedEnum;

/**
 * The kinds of entries that a chatbot can get by their ids.
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
