package org.kvmfacts.source;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.TitledReference;

/**
 * A place in a source with what cites it, as it is served.
 */
@Schema(name = "SourcePlace", description = "A place in a source, and the facts that cite it.")
public record SourcePlace(
		@Schema(description = "The place as citations write it.", example = "faq-1/p1/s2") String locator,
		@Schema(description = "The place in words.", example = "Question 1, paragraph 1, sentence 2") String name,
		@Schema(description = "Its number in the order of the source, from 1.", example = "42") int position,
		@Schema(description = "The address closest to it.", format = "uri") String url,
		@Schema(description = "The facts that cite it.") List<PlaceCitation> citedBy) {

	/**
	 * A fact that cites a place.
	 */
	@Schema(name = "PlaceCitation", description = "A fact that cites a place in a source.")
	public record PlaceCitation(@Schema(description = "The fact.") TitledReference fact,
			@Schema(description = "Whether the source supports, is imprecise about or contradicts it.",
					example = "supports") String stance,
			@Schema(description = "What the source says there; only with the stances imprecise and contradicts.") @Nullable String claim) {

	}

}
