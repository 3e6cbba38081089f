package org.kvmfacts.search;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.search.index.EntryType;

/**
 * What is searched for.
 *
 * @param q the words
 * @param type of which types the hits are
 * @param topic of which topics
 * @param standing of which standings, which facts alone have
 */
public record SearchQuery(@Parameter(
		description = "The words to search for. Words in quotes must follow each other, what comes after a minus must "
				+ "not occur, and one before a star is the beginning of a word; nothing else has a special meaning.",
		schema = @Schema(minLength = 1, maxLength = SearchQuery.LONGEST),
		example = "who onws kvm") @NotNull(message = Q) @CodePointLength(min = 1, max = LONGEST, message = Q) String q,
		@Parameter(description = "Only entries of this type; repeat it for several.") @Nullable List<EntryType> type,
		@Parameter(description = "Only entries of this topic; repeat it for several. Facts and questions have one.",
				example = "ownership") @Nullable List<String> topic,
		@Parameter(
				description = "Only facts of this standing; repeat it for several.") @Nullable List<Standing> standing) {

	/**
	 * How many characters the words have at most.
	 */
	public static final int LONGEST = 200;

	static final String Q = "must be 1 to " + LONGEST + " characters, not all of them blank";

}
