package org.kvmfacts.answer;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.SearchEntry;

/**
 * The text that answers a question, as it is served.
 */
@Schema(name = "AnswerText", description = "The stored text that answers the question, verbatim.")
public record AnswerText(@Schema(description = "What it is.") EntryType type,
		@Schema(description = "The id.", example = "who-owns-kvm") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "The page about it.") Href page,
		@Schema(description = "The stored question, headline or name that it answers.",
				example = "Who owns KVM?") String title,
		@Schema(description = "The text.") String text,
		@Schema(description = "The topic; only facts and questions have one.") @Nullable TitledReference topic,
		@Schema(description = "How well sources support it; only facts and FAQ entries have one.") @Nullable Standing standing) {

	static AnswerText of(SearchEntry entry, @Nullable TitledReference topic) {
		return new AnswerText(entry.type(), entry.id(), Href.of(entry.collection(), entry.id()),
				Href.page(entry.collection(), entry.id()), entry.title(), entry.wholeText(), topic, entry.standing());
	}

}
