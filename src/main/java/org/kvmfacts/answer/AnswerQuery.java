package org.kvmfacts.answer;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * What is asked.
 *
 * @param question the question
 */
record AnswerQuery(@Parameter(description = "The question, as one would put it to a person.",
		schema = @Schema(minLength = 1, maxLength = 500), example = "What company started KVM?") @NotNull(
				message = QUESTION) @CodePointLength(min = 1, max = 500, message = QUESTION) String question) {

	private static final String QUESTION = "must be 1 to 500 characters, not all of them blank";

}
