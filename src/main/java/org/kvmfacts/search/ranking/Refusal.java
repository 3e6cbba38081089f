package org.kvmfacts.search.ranking;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.content.CodedEnum;

/**
 * Why a question is not answered.
 */
public enum Refusal implements CodedEnum {

	/** It is not in English. */
	OTHER_LANGUAGE("other-language"),

	/** No entry contains any of its words. */
	NOTHING_KNOWN("nothing-known"),

	/** It asks what a message of a program means. */
	ERROR_MESSAGE("error-message"),

	/** It asks for instructions. */
	HOW_TO("how-to"),

	/** It asks what to choose or buy. */
	CHOICE("choice"),

	/** No entry answers it. */
	NOT_COVERED("not-covered");

	private final String code;

	Refusal(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

	/**
	 * Why a question is not answered, if there is no other reason than its kind.
	 */
	static Refusal of(QuestionKind kind) {
		return switch (kind) {
			case ERROR -> ERROR_MESSAGE;
			case HOW_TO -> HOW_TO;
			case CHOICE -> CHOICE;
			default -> NOT_COVERED;
		};
	}

}
