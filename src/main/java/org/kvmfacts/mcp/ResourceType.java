package org.kvmfacts.mcp;

import org.kvmfacts.content.CodedEnum;

/**
 * The kinds of entries that a chatbot can get by their ids.
 */
enum ResourceType implements CodedEnum {

	FACT("facts"), FAQ("faqs"), ORGANISATION("organisations"), SUBSYSTEM("subsystems"), PERSON("people"),
	SOURCE("sources"), TOPIC("topics");

	private final String collection;

	ResourceType(String collection) {
		this.collection = collection;
	}

	/**
	 * How addresses name it.
	 */
	String collection() {
		return this.collection;
	}

}
