package org.kvmfacts.fact;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is served.
 */
@Schema(name = "Fact", description = "A statement that the service stands behind, with the sources that it rests on.")
public record FactView(@Schema(description = "The id.", example = "merged-in-linux-2-6-20") String id,
		@Schema(description = "The address of the fact.", format = "uri") String href,
		@Schema(description = "The statement, in one or two sentences that can be quoted alone.") String statement,
		@Schema(description = "Whether it is a fact or a definition, or somebody's assessment or outlook, which the "
				+ "statement attributes.") FactKind kind,
		@Schema(description = "The id of the topic.", example = "history") String topic,
		@Schema(description = "The year, month or day when it happened or was counted, as precisely as known; left out "
				+ "where it has none.", example = "2007-02-04") @Nullable String date,
		@Schema(description = "How well it is founded: verified (a primary source supports it and none contradicts), "
				+ "reported (only secondary sources support it), disputed (primary sources disagree) or opinion "
				+ "(an assessment or outlook).") Standing standing,
		@Schema(description = "The ids of the organisations concerned.") List<String> organisations,
		@Schema(description = "The ids of the people concerned.") List<String> people,
		@Schema(description = "The sources that it rests on, and those that it corrects.") List<CitationView> citations,
		@Schema(description = "How the check against the kernel source went; left out where the source cannot tell.") @Nullable Checked checked) {

	/**
	 * The sources of some facts.
	 * @param facts the facts
	 * @return the ids of the sources
	 */
	public static Set<String> cited(Collection<FactView> facts) {
		return facts.stream()
			.flatMap((fact) -> fact.citations().stream())
			.map(CitationView::source)
			.collect(Collectors.toSet());
	}

}
