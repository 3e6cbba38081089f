package org.kvmfacts.contribution;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Reference;

/**
 * The changes of a contributor in one release, as a row of a table. A row for the rest
 * has no id.
 */
record ContributionRow(ContributionTree tree, String release, @Nullable String date, Coverage coverage, String of,
		@Nullable String id, @Nullable String name, long changes, double share) {

	static List<ContributionRow> of(ContributionsView counted) {
		return counted.releases()
			.stream()
			.filter((release) -> release.coverage() != Coverage.NONE)
			.flatMap((release) -> rows(counted, release))
			.toList();
	}

	private static Stream<ContributionRow> rows(ContributionsView counted, ContributionsView.Release release) {
		Stream<ContributionRow> organisations = counted.organisations()
			.stream()
			.flatMap((one) -> rows(counted, release, "organisation", one.organisation(), one.releases()));
		Stream<ContributionRow> people = counted.people()
			.stream()
			.flatMap((one) -> rows(counted, release, "person", one.person(), one.releases()));
		Stream<ContributionRow> rest = Stream.of(
				rest(counted, release, "other organisations", release.otherOrganisations()),
				rest(counted, release, "unknown organisation", release.unknown()),
				rest(counted, release, "other people", release.others()));
		return Stream.of(organisations, people, rest).flatMap((rows) -> rows);
	}

	private static ContributionRow rest(ContributionsView counted, ContributionsView.Release release, String of,
			ContributionsView.Part part) {
		return of(counted, release, of, null, part.changes(), part.share());
	}

	private static Stream<ContributionRow> rows(ContributionsView counted, ContributionsView.Release release, String of,
			Reference who, List<ReleaseChanges> releases) {
		return releases.stream()
			.filter((changes) -> changes.release().equals(release.release().id()))
			.map((changes) -> of(counted, release, of, who, changes.changes(), changes.share()));
	}

	private static ContributionRow of(ContributionsView counted, ContributionsView.Release release, String of,
			@Nullable Reference who, long changes, double share) {
		return new ContributionRow(counted.tree(), release.release().id(), release.release().date(), release.coverage(),
				of, (who != null) ? who.id() : null, (who != null) ? who.name() : null, changes, share);
	}

}
