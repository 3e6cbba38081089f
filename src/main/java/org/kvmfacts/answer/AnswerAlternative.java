package org.kvmfacts.answer;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.SearchEntry;

/**
 * An entry that may answer a question, as it is served.
 */
@Schema(name = "Alternative", description = "Another entry that may answer the question.")
public record AnswerAlternative(@Schema(description = "What it is.") EntryType type,
		@Schema(description = "The id.", example = "is-kvm-owned-by-red-hat") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "The page about it.") Href page,
		@Schema(description = "The question, headline or name.") String title,
		@Schema(description = "The text, verbatim.") String text,
		@Schema(description = "How well sources support it; only facts and FAQ entries have one.") @Nullable Standing standing,
		@Schema(description = "The probability that it answers the question, from 0 to 1.",
				example = "0.21") double confidence) {

	static AnswerAlternative of(SearchEntry entry, double confidence) {
		return new AnswerAlternative(entry.type(), entry.id(), Href.of(entry.collection(), entry.id()),
				Href.page(entry.collection(), entry.id()), entry.title(), entry.wholeText(), entry.standing(),
				confidence);
	}

}
