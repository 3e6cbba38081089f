package org.kvmfacts.answer;

import java.util.Objects;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.search.SearchQuery;

/**
 * The parameters of a question.
 */
record AnswerQuery(
		@Parameter(
				description = "The question, as you would put it to a person; not blank. Required unless `q` is given.",
				schema = @Schema(minLength = 1, maxLength = SearchQuery.LONGEST),
				example = "What company started KVM?") @Nullable @CodePointLength(min = 1, max = SearchQuery.LONGEST,
						message = QUESTION) String question,
		@Parameter(description = "Another name for `question`.",
				schema = @Schema(minLength = 1, maxLength = SearchQuery.LONGEST)) @Nullable @CodePointLength(min = 1,
						max = SearchQuery.LONGEST, message = QUESTION) String q) {

	static final String QUESTION = "must be 1 to " + SearchQuery.LONGEST + " characters, not all blank";

	String words() {
		return Objects.requireNonNullElse(this.question, Objects.requireNonNullElse(this.q, ""));
	}

}
