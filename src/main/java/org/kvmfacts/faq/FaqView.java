package org.kvmfacts.faq;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.fact.Correction;

/**
 * A question with its answer as it is served.
 */
@Schema(name = "Faq", description = "A question that people ask, with an answer that rests on facts.")
public record FaqView(@Schema(description = "The id.", example = "what-is-kvm") String id,
		@Schema(description = "The address of the entry.", format = "uri") String href,
		@Schema(description = "The question.") String question,
		@Schema(description = "Other ways in which people put it.") List<String> phrasings,
		@Schema(description = "The answer: plain text, paragraphs parted by a blank line.") String answer,
		@Schema(description = "The id of the topic.", example = "basics") String topic,
		@Schema(description = "The ids of the facts that the answer rests on.") List<String> facts,
		@Schema(description = "What sources get wrong about it, as far as these facts put it right.") List<Correction> corrections) {

}
