package org.kvmfacts.answer;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.search.SearchQuery;

/**
 * The parameters of a question.
 */
public record AnswerQuery(
		@Parameter(
				description = "The question, as you would put it to a person; not blank. Required unless `q` is given.",
				schema = @Schema(minLength = 1, maxLength = SearchQuery.LONGEST),
				example = "What company started KVM?") @Nullable @CodePointLength(max = SearchQuery.LONGEST,
						message = SearchQuery.TOO_LONG) String question,
		@Parameter(description = "Another name for `question`.",
				schema = @Schema(minLength = 1, maxLength = SearchQuery.LONGEST)) @Nullable @CodePointLength(
						max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG) String q) {

	public AnswerQuery {
		question = SearchQuery.given(question);
		q = SearchQuery.given(q);
	}

	/**
	 * The question; empty if there is none.
	 */
	public String words() {
		return SearchQuery.words(this.q, this.question);
	}

}
