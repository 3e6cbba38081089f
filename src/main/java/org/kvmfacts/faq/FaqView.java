package org.kvmfacts.faq;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.api.page.ListParameters;
import org.kvmfacts.content.Identified;
import org.kvmfacts.fact.Correction;
import org.kvmfacts.fact.Standing;

/**
 * A question with its answer as it is served.
 */
@Schema(name = "Faq", description = "A question that people ask, with an answer based on facts.")
public record FaqView(@Schema(description = "The id.", example = "what-is-kvm") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "The page about it.") Href page, @Schema(description = "The question.") String question,
		@Schema(description = "Other ways to ask the question.") List<String> phrasings,
		@Schema(description = "The answer: plain text, paragraphs separated by blank lines.") String answer,
		@Schema(description = "The topic.") TitledReference topic,
		@Schema(description = "How well sources support it: the standing of the weakest of its facts.") Standing standing,
		@Schema(description = "The facts that the answer is based on.") List<TitledReference> facts,
		@Schema(description = "The errors in sources that these facts correct.") List<Correction> corrections,
		@Schema(description = ListParameters.MODIFIED, format = "date", example = "2026-11-28") String modified)
		implements
			Identified {

}
