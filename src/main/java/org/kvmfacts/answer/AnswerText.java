package org.kvmfacts.answer;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.content.Href;
import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.IndexedEntry;

/**
 * The text that answers a question, as it is served.
 */
@Schema(name = "AnswerText", description = "The stored text that answers the question, verbatim.")
public record AnswerText(
		@Schema(description = "What it is: the answer of a faq, or the statement of a fact.") EntryType type,
		@Schema(description = "The id.", example = "who-owns-kvm") String id,
		@Schema(description = "Its address in the API.") Href href, @Schema(description = "The text.") String text) {

	static AnswerText of(IndexedEntry entry) {
		return new AnswerText(entry.entryType(), entry.id(), entry.href(), entry.text());
	}

}
