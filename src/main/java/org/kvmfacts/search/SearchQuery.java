package org.kvmfacts.search;

import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.search.index.EntryType;

/**
 * What is searched for.
 *
 * @param q the words
 * @param question the same under the name that it has for answers
 * @param type of which types the hits are
 * @param topic of which topics
 * @param standing of which standings, which facts alone have
 * @param organisation which organisations the hits concern
 */
public record SearchQuery(@Parameter(
		description = "The words to search for, not all of them blank. Words in quotes must follow each other, what "
				+ "comes after a minus must not occur, and one before a star is the beginning of a word; nothing else "
				+ "has a special meaning. Required, unless question is given.",
		schema = @Schema(minLength = 1, maxLength = SearchQuery.LONGEST),
		example = "who onws kvm") @Nullable @CodePointLength(min = 1, max = LONGEST, message = Q) String q,
		@Parameter(description = "The same as q, which it stands in for.",
				schema = @Schema(minLength = 1, maxLength = SearchQuery.LONGEST)) @Nullable @CodePointLength(min = 1,
						max = LONGEST, message = Q) String question,
		@Parameter(description = "Only entries of this type; repeat it for several.") @Nullable List<EntryType> type,
		@Parameter(description = "Only entries of this topic; repeat it for several. Facts and questions have one.",
				example = "ownership") @Nullable List<String> topic,
		@Parameter(
				description = "Only facts of this standing; repeat it for several.") @Nullable List<Standing> standing,
		@Parameter(description = "Only entries that concern this organisation; repeat it for several.",
				example = "red-hat") @Nullable List<String> organisation) {

	/**
	 * How many characters the words have at most.
	 */
	public static final int LONGEST = 500;

	static final String Q = "must be 1 to " + LONGEST + " characters, not all of them blank";

	/**
	 * Words and nothing else.
	 */
	public static SearchQuery of(String words) {
		return of(words, null);
	}

	public static SearchQuery of(String words, @Nullable List<EntryType> type) {
		return new SearchQuery(words, null, type, null, null, null);
	}

	String words() {
		return Objects.requireNonNullElse(this.q, Objects.requireNonNullElse(this.question, ""));
	}

}
