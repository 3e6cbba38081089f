package org.kvmfacts.search;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.content.Href;
import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.IndexedEntry;

/**
 * An entry that was found, as it is served.
 */
@Schema(name = "SearchHit", description = "An entry that was found.")
public record SearchHit(@Schema(description = "What it is.") EntryType type,
		@Schema(description = "The id.", example = "who-owns-kvm") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "The question, the name or the title; of a fact its statement, shortened.") String title,
		@Schema(description = "The whole statement, the whole answer, the role of an organisation, what a person or "
				+ "a part of KVM has to do with whom, the publisher of a source.") String text,
		@Schema(description = "Passages of the text with the words found between <em> and </em>; everything else is "
				+ "escaped for HTML.") List<String> highlights,
		@Schema(description = "How well it matches: comparable within one search only.",
				example = "3.2") double score) {

	static SearchHit of(IndexedEntry entry, List<String> highlights, double score) {
		return new SearchHit(entry.entryType(), entry.id(), entry.href(), entry.shortTitle(), entry.wholeText(),
				highlights, score);
	}

}
