package org.kvmfacts.search;

import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.TextNormaliser;

/**
 * The parameters of a search.
 */
public record SearchQuery(@Parameter(
		description = "The words to search for, not blank. Words in quotes must occur as a phrase, a word or phrase "
				+ "after a minus must not occur, and a star matches the rest of a word; nothing else has a special "
				+ "meaning. Required unless `question` is given.",
		schema = @Schema(minLength = 1, maxLength = SearchQuery.LONGEST),
		example = "who onws kvm") @Nullable @CodePointLength(max = LONGEST, message = TOO_LONG) String q,
		@Parameter(description = "Another name for `q`.",
				schema = @Schema(minLength = 1, maxLength = SearchQuery.LONGEST)) @Nullable @CodePointLength(
						max = LONGEST, message = TOO_LONG) String question,
		@Parameter(
				description = "Only entries of this type; repeat the parameter for several.") @Nullable List<EntryType> type,
		@Parameter(
				description = "Only entries of this topic; repeat the parameter for several. Facts and questions have "
						+ "one.",
				example = "ownership") @Nullable List<String> topic,
		@Parameter(
				description = "Only facts and FAQ entries of this standing; repeat the parameter for several.") @Nullable List<Standing> standing,
		@Parameter(
				description = "Only entries that concern this organisation; repeat the parameter for several. They include "
						+ "people listed in MAINTAINERS with an address of it and people who wrote changes with one.",
				example = "red-hat") @Nullable List<String> organisation) {

	/**
	 * The maximum length of a query, in characters.
	 */
	public static final int LONGEST = 500;

	public static final String TOO_LONG = "must have at most " + LONGEST + " characters";

	public SearchQuery {
		q = given(q);
		question = given(question);
	}

	/**
	 * The words to search for; empty if there are none.
	 */
	public String words() {
		return words(this.q, this.question);
	}

	/**
	 * A text, unless nothing of it is visible.
	 */
	public static @Nullable String given(@Nullable String text) {
		return (text != null && !TextNormaliser.isBlank(text)) ? text : null;
	}

	/**
	 * What is given as {@code q} or as {@code question}, but not as both; empty if it is
	 * neither.
	 */
	public static String words(@Nullable String q, @Nullable String question) {
		if (q != null && question != null) {
			throw InvalidParametersException.of("question", "must not be given with q, which is another name for it");
		}
		return Objects.requireNonNullElse(q, Objects.requireNonNullElse(question, ""));
	}

}
