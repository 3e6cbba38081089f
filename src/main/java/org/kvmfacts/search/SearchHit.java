package org.kvmfacts.search;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Href;
import org.kvmfacts.content.Labels;
import org.kvmfacts.content.Reference;
import org.kvmfacts.content.TitledReference;
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
		@Schema(description = "The whole statement, the whole answer, the role of an organisation, what a person or "
				+ "a subsystem has to do with whom, the publisher of a source.") String text,
		@Schema(description = "The topic; only facts and questions have one.") @Nullable TitledReference topic,
		@Schema(description = "How well it is founded; only facts have one.") @Nullable String standing,
		@Schema(description = "The date of a fact, the day on which a source was published, the time from which an "
				+ "organisation is seen, as precisely as known.", example = "2007-02-04") @Nullable String date,
		@Schema(description = "The organisations concerned.") List<Reference> organisations,
		@Schema(description = "Passages of the text with the words found between <em> and </em>; everything else is "
				+ "escaped for HTML.") List<String> highlights,
		@Schema(description = "How well it matches: comparable within one search only.",
				example = "3.2") double score) {

	static SearchHit of(SearchEntry entry, Labels labels, List<String> highlights, double score) {
		return new SearchHit(entry.type(), entry.id(), Href.of(entry.collection(), entry.id()),
				Href.page(entry.collection(), entry.id()), entry.title(), entry.wholeText(),
				(entry.topic() != null) ? labels.topic(entry.topic()) : null, entry.standing(), entry.date(),
				entry.organisations().stream().map(labels::organisation).toList(), highlights, score);
	}

}
