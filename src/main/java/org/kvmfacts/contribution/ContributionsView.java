package org.kvmfacts.contribution;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Reference;
import org.kvmfacts.api.representation.Tabular;
import org.kvmfacts.release.ReleaseReference;

/**
 * The changes to KVM by organisation and person, as they are served.
 */
@Schema(name = "Contributions", description = "Who wrote the changes to KVM, counted from the shortlogs of pull "
		+ "requests. Unless a filter narrows them, the changes of the organisations, of other organisations and the "
		+ "unknown ones add up to all changes, and so do those of the people and the others.")
public record ContributionsView(
		@Schema(description = "The release; left out for more than one.") @Nullable ReleaseReference release,
		@Schema(description = "The tree.") ContributionTree tree,
		@Schema(description = "The releases in the figures, newest first, including those of which only part or "
				+ "nothing was seen.") List<Release> releases,
		@Schema(description = "All trees.") List<Tree> trees,
		@Schema(description = "How it was counted, and what the figures do not show.") String method,
		@Schema(description = "How many changes there are, without merges.", example = "192") long changes,
		@Schema(description = "How many merges there are.", example = "22") long merges,
		@Schema(description = "How many people wrote the changes; left out for more than one release, because people "
				+ "cannot be identified across releases.", example = "30") @Nullable Long authors,
		@Schema(description = "The organisations, most changes first. Every figure is a lower "
				+ "bound.") List<Organisation> organisations,
		@Schema(description = "The changes of organisations that have no entry.") Part otherOrganisations,
		@Schema(description = "The changes for which no employer is known.") Part unknown,
		@Schema(description = "The people with ten or more changes in a release or with a role in MAINTAINERS, "
				+ "most changes first.") List<Person> people,
		@Schema(description = "The changes of everyone who is not named even without a filter.") Part others)
		implements
			Tabular<ContributionRow> {

	@Override
	public List<ContributionRow> table() {
		return ContributionRow.of(this);
	}

	/**
	 * A tree.
	 */
	@Schema(name = "ContributionTreeDescription", description = "A tree in which changes are gathered.")
	public record Tree(@Schema(description = "Its id.") ContributionTree id,
			@Schema(description = "What it contains.") String description) {

	}

	/**
	 * A release with what was seen of it.
	 */
	@Schema(name = "ContributionRelease", description = "A release with what was seen of it.")
	public record Release(@Schema(description = "The release.") ReleaseReference release, @Schema(
			description = "Whether all known pull requests were seen (whole), some (part) or none.") Coverage coverage,
			@Schema(description = "What was not seen.",
					example = "Only the first batch was seen.") @Nullable String note,
			@Schema(description = "How many changes were seen, without merges: 0 says nothing where coverage is none.",
					example = "192") long changes,
			@Schema(description = "How many merges there are.", example = "22") long merges,
			@Schema(description = "How many people wrote the changes.", example = "30") long authors,
			@Schema(description = "The changes for which no employer is known.") Part unknown,
			@Schema(description = "The changes of organisations that have no entry.") Part otherOrganisations,
			@Schema(description = "The changes of people who are not named.") Part others,
			@Schema(description = "The pull requests that were read.") List<Pull> pulls) {

	}

	/**
	 * A pull request.
	 */
	@Schema(name = "PullRequest", description = "A pull request whose shortlog was read.")
	public record Pull(
			@Schema(description = "The day of its mail.", format = "date", example = "2024-09-28") String date,
			@Schema(description = "The tag or branch that it names.", example = "for-linus") String part,
			@Schema(description = "Its mail.", format = "uri") String url,
			@Schema(description = "How many changes it has, without merges.", example = "192") long changes) {

	}

	/**
	 * A part of the changes.
	 */
	@Schema(name = "ContributionPart", description = "A part of the changes.")
	public record Part(@Schema(description = "How many changes there are.", example = "58") long changes,
			@Schema(description = "How many people wrote them; left out where it is not known, such as over more than "
					+ "one release.", example = "15") @Nullable Long authors,
			@Schema(description = "These changes divided by all changes, to four digits.", minimum = "0", maximum = "1",
					example = "0.3021") double share) {

	}

	/**
	 * The changes of an organisation.
	 */
	@Schema(name = "ContributionOrganisation", description = "The changes of an organisation.")
	public record Organisation(@Schema(description = "The organisation.") Reference organisation,
			@Schema(description = "How many changes there are.", example = "66") long changes,
			@Schema(description = "How many people wrote them; left out for more than one release.",
					example = "8") @Nullable Long authors,
			@Schema(description = "These changes divided by all changes, to four digits.", minimum = "0", maximum = "1",
					example = "0.3438") double share,
			@Schema(description = "The changes by release, newest first.") List<ReleaseChanges> releases) {

	}

	/**
	 * The changes of a person.
	 */
	@Schema(name = "ContributionPerson", description = "The changes of a person.")
	public record Person(@Schema(description = "The person.") Reference person,
			@Schema(description = "How many changes there are.", example = "49") long changes,
			@Schema(description = "How many merges there are.", example = "5") long merges,
			@Schema(description = "These changes divided by all changes, to four digits.", minimum = "0", maximum = "1",
					example = "0.2552") double share,
			@Schema(description = "The organisations whose addresses the person used, the latest "
					+ "first.") List<Reference> affiliations,
			@Schema(description = "The changes by release, newest first.") List<ReleaseChanges> releases) {

	}

}
