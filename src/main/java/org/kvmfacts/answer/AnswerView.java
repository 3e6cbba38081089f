package org.kvmfacts.answer;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.TitledReference;
import org.kvmfacts.fact.Correction;
import org.kvmfacts.search.ranking.Refusal;

/**
 * The answer to a question as it is served.
 */
@Schema(name = "Answer", description = "The best answer to a question that the content holds, or that it holds none.")
public record AnswerView(@Schema(description = "The question.", example = "What company started KVM?") String question,
		@Schema(description = "Whether the content answers it.") boolean answered,
		@Schema(description = "How likely it is that the nearest text answers the question, from 0 to 1.",
				example = "0.83") double confidence,
		@Schema(description = "Why there is no answer; left out where there is one. More reasons may be added.") @Nullable Refusal refusal,
		@Schema(description = "Whether the question takes something for granted that the answer says is not so.") boolean correctsPremise,
		@Schema(description = "The answer; left out where the content holds none.") @Nullable AnswerText answer,
		@Schema(description = "The places in sources that the answer rests on; empty without an answer.") List<AnswerCitation> citations,
		@Schema(description = "What sources get wrong about it, as far as the facts behind the answer put it right.") List<Correction> corrections,
		@Schema(description = "The nearest other entries, at most five.") List<AnswerAlternative> alternatives) {

	/**
	 * The ids of the facts that the answer rests on.
	 */
	public List<String> facts() {
		return this.citations.stream()
			.flatMap((citation) -> Stream.ofNullable(citation.fact()))
			.map(TitledReference::id)
			.distinct()
			.toList();
	}

}
