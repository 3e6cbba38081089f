package org.kvmfacts.search.ranking;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.search.question.QuestionKind;

/**
 * Why a question is not answered.
 */
public enum Refusal implements CodedEnum {

	/** It is not in English. */
	OTHER_LANGUAGE,

	/** No entry contains any of its words. */
	NOTHING_KNOWN,

	/** It asks what a message of a program means. */
	ERROR_MESSAGE,

	/** It asks for instructions. */
	HOW_TO,

	/** It asks what to choose or buy. */
	CHOICE,

	/** No entry answers it. */
	NOT_COVERED;

	@JsonValue
	@SuppressWarnings("unused")
	private final String code = code();

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
