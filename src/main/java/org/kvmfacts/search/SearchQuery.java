package org.kvmfacts.search;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.fact.Standing;

/**
 * What is searched for.
 *
 * @param q the words
 * @param type of which types the hits are
 * @param topic of which topics
 * @param standing of which standings, which facts alone have
 */
public record SearchQuery(@Parameter(
		description = "The words to search for. Words in quotes must follow each other, one after a minus must "
				+ "not occur, and one before a star is the beginning of a word; nothing else has a special meaning.",
		example = "who onws kvm") @NotNull(message = Q) @Size(max = 200, message = Q) String q,
		@Parameter(description = "Only entries of this type; repeat it for several.") @Nullable List<EntryType> type,
		@Parameter(description = "Only entries of this topic; repeat it for several. Facts and questions have one.",
				example = "ownership") @Nullable List<String> topic,
		@Parameter(
				description = "Only facts of this standing; repeat it for several.") @Nullable List<Standing> standing) {

	static final String Q = "must be 1 to 200 characters, not all of them blank";

}
