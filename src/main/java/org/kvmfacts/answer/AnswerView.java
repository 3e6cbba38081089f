package org.kvmfacts.answer;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.fact.Correction;
import org.kvmfacts.search.ranking.Refusal;

/**
 * The answer to a question as it is served.
 */
@Schema(name = "Answer", description = "The best answer that the content has to a question, if it has one.")
public record AnswerView(@Schema(description = "The question.", example = "What company started KVM?") String question,
		@Schema(description = "Whether the content answers it.") boolean answered,
		@Schema(description = "The probability that the closest text answers the question, from 0 to 1.",
				example = "0.83") double confidence,
		@Schema(description = "Why there is no answer; left out where there is one. More reasons may be added.") @Nullable Refusal refusal,
		@Schema(description = "Whether the answer denies something that the question takes for granted.") boolean correctsPremise,
		@Schema(description = "The answer; left out where the content has none.") @Nullable AnswerText answer,
		@Schema(description = "The places in sources that support the answer; empty without an answer.") List<AnswerCitation> citations,
		@Schema(description = "What sources get wrong about it, as corrected by the facts behind the answer.") List<Correction> corrections,
		@Schema(description = "The closest other entries, at most five.") List<AnswerAlternative> alternatives) {

}
