package org.kvmfacts.search;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.Labels;
import org.kvmfacts.api.Reference;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.SearchEntry;

/**
 * An entry that was found, as it is served.
 */
@Schema(name = "SearchHit", description = "An entry that was found.")
public record SearchHit(@Schema(description = "What it is.") EntryType type,
		@Schema(description = "The id.", example = "who-owns-kvm") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "The page about it.") Href page,
		@Schema(description = "The question, the headline, the name or the title.") String title,
		@Schema(description = "The statement, answer, description or publisher in full; for a person or a subsystem, "
				+ "the roles.") String text,
		@Schema(description = "The topic; only facts and questions have one.") @Nullable TitledReference topic,
		@Schema(description = "How well sources support it; only facts and FAQ entries have one.") @Nullable Standing standing,
		@Schema(description = "The date of a fact, the publication date of a source, or when an organisation was "
				+ "first seen, as precise as is known.", example = "2007-02-04") @Nullable String date,
		@Schema(description = "The organisations concerned.") List<Reference> organisations,
		@Schema(description = "Passages of the text, escaped for HTML, with the matching words between <em> and </em>.") List<String> highlights,
		@Schema(description = "How well it matches; comparable only within one search.",
				example = "3.2") double score) {

	static SearchHit of(SearchEntry entry, Labels labels, List<String> highlights, double score) {
		return new SearchHit(entry.type(), entry.id(), Href.of(entry.collection(), entry.id()),
				Href.page(entry.collection(), entry.id()), entry.title(), entry.wholeText(),
				(entry.topic() != null) ? labels.topic(entry.topic()) : null, entry.standing(), entry.date(),
				entry.organisations().stream().map(labels::organisation).toList(), highlights, score);
	}

}
