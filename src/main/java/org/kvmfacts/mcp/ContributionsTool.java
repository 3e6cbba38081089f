package org.kvmfacts.mcp;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Reference;
import org.kvmfacts.contribution.ContributionQuery;
import org.kvmfacts.contribution.Contributions;
import org.kvmfacts.contribution.ContributionsView;
import org.kvmfacts.contribution.Coverage;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;

import org.springframework.stereotype.Component;

/**
 * Says who wrote the changes to KVM.
 */
@Component
@ToolDescription(name = "contributions", title = "Changes to KVM",
		use = "Who wrote the changes to KVM, by company and person. Use it for who contributes most.")
class ContributionsTool implements McpTool<ContributionsTool.Arguments, ContributionsTool.Answer> {

	private static final int LIMIT = 8;

	private static final int PULLS = 2;

	private static final String ALL = "Leave release out for all that were counted.";

	private final Contributions contributions;

	private final ResourceLookup resources;

	ContributionsTool(Contributions contributions, ResourceLookup resources) {
		this.contributions = contributions;
		this.resources = resources;
	}

	@Override
	public Answer call(Arguments arguments) {
		String organisation = this.resources.filter(ResourceType.ORGANISATION, arguments.organisation());
		ContributionsView counted = this.contributions.get(new ContributionQuery(
				ToolArguments.asList(arguments.release()), null, ToolArguments.asList(organisation), null));
		return Answer.of(counted, Objects.requireNonNullElse(arguments.limit(), LIMIT));
	}

	/**
	 * Whose changes are asked for.
	 */
	record Arguments(@Schema(description = "Such as 6.12; default all counted") @Nullable String release,
			@Schema(description = "Id, such as red-hat") @Nullable String organisation,
			@Schema(description = "Default " + LIMIT, maximum = "100") @Nullable Integer limit) {

	}

	/**
	 * The changes.
	 */
	record Answer(List<String> releases, @Schema(description = "Of everybody") long allChanges,
			List<Author> organisations, @Schema(description = "Of no known employer") long unknownChanges,
			List<Author> people, String method, List<CitedSource> citations, @Nullable String hint) {

		static Answer of(ContributionsView counted, int limit) {
			List<Author> organisations = counted.organisations()
				.stream()
				.limit(limit)
				.map((one) -> Author.of(one.organisation(), one.changes(), one.share(), List.of()))
				.toList();
			List<Author> people = counted.people()
				.stream()
				.limit(limit)
				.map((one) -> Author.of(one.person(), one.changes(), one.share(), one.affiliations()))
				.toList();
			List<CitedSource> citations = counted.releases()
				.stream()
				.flatMap((release) -> release.pulls().stream())
				.limit(PULLS)
				.map((pull) -> new CitedSource("KVM pull request " + pull.part() + ", " + pull.date(), pull.url()))
				.toList();
			return new Answer(named(counted, (release) -> release.changes() > 0), counted.changes(), organisations,
					counted.unknown().changes(), people, counted.method(), citations, missing(counted));
		}

	}

	// Without it, figures of a release that was not read look like those of one without
	// changes.
	private static @Nullable String missing(ContributionsView counted) {
		List<String> releases = named(counted, (release) -> release.coverage() == Coverage.NONE);
		if (counted.changes() == 0 && !releases.isEmpty()) {
			return "Nothing is known of " + String.join(", ", releases)
					+ ": its pull requests were not seen, so 0 does not mean that there were no changes. " + ALL;
		}
		return !counted.organisations().isEmpty() ? null : "No changes from an address of this organisation were seen"
				+ ((counted.release() != null) ? " in this release. " + ALL : ".");
	}

	private static List<String> named(ContributionsView counted, Predicate<ContributionsView.Release> wanted) {
		return counted.releases().stream().filter(wanted).map((release) -> release.release().id()).toList();
	}

	/**
	 * An organisation or a person with changes.
	 */
	record Author(String id, String name, long changes, double share, @Nullable String affiliation) {

		static Author of(Reference who, long changes, double share, List<Reference> affiliations) {
			return new Author(who.id(), who.name(), changes, share,
					affiliations.isEmpty() ? null : affiliations.get(0).name());
		}

	}

}
