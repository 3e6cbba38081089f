package org.kvmfacts.answer;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.content.Href;
import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.IndexedEntry;

/**
 * An entry near a question, as it is served.
 */
@Schema(name = "Alternative", description = "Another entry that is near the question.")
public record AnswerAlternative(@Schema(description = "What it is.") EntryType type,
		@Schema(description = "The id.", example = "is-kvm-owned-by-red-hat") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "The question; of a fact its statement, shortened.") String title) {

	static AnswerAlternative of(IndexedEntry entry) {
		return new AnswerAlternative(entry.entryType(), entry.id(), entry.href(), entry.shortTitle());
	}

}
