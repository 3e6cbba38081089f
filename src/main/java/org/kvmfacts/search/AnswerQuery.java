package org.kvmfacts.search;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is asked.
 *
 * @param question the question
 */
record AnswerQuery(@Parameter(description = "The question, as one would put it to a person.",
		example = "What company started KVM?") @NotNull(
				message = QUESTION) @Size(max = 500, message = QUESTION) String question) {

	private static final String QUESTION = "must be 1 to 500 characters, not all of them blank";

}
