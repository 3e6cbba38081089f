package org.kvmfacts.answer;

import java.util.Objects;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.search.SearchQuery;

/**
 * What is asked.
 *
 * @param question the question
 * @param q the same under the name that it has for search
 */
record AnswerQuery(
		@Parameter(
				description = "The question, as one would put it to a person, not all of it blank. Required, unless q "
						+ "is given.",
				schema = @Schema(minLength = 1, maxLength = SearchQuery.LONGEST),
				example = "What company started KVM?") @Nullable @CodePointLength(min = 1, max = SearchQuery.LONGEST,
						message = QUESTION) String question,
		@Parameter(description = "The same as question, which it stands in for.",
				schema = @Schema(minLength = 1, maxLength = SearchQuery.LONGEST)) @Nullable @CodePointLength(min = 1,
						max = SearchQuery.LONGEST, message = QUESTION) String q) {

	static final String QUESTION = "must be 1 to " + SearchQuery.LONGEST + " characters, not all of them blank";

	String words() {
		return Objects.requireNonNullElse(this.question, Objects.requireNonNullElse(this.q, ""));
	}

}
