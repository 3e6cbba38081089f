package org.kvmfacts.search;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The text that answers a question, as it is served.
 */
@Schema(name = "AnswerText", description = "The stored text that answers the question, word by word.")
public record AnswerText(
		@Schema(description = "What it is: the answer of a faq, or the statement of a fact.") EntryType type,
		@Schema(description = "The id.", example = "who-owns-kvm") String id,
		@Schema(description = "The address of the entry.", format = "uri") String href,
		@Schema(description = "The text.") String text) {

}
