package org.kvmfacts.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Share;
import org.kvmfacts.contribution.ContributionQuery;
import org.kvmfacts.contribution.ContributionTree;
import org.kvmfacts.contribution.ContributionsView;
import org.kvmfacts.contribution.ReleaseChanges;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page of contributions shows.
 *
 * @param overall the same over all releases
 */
record ContributionsPage(Frame frame, Address address, ContributionQuery query, ContributionsView counted,
		ContributionsView overall) {

	private static final int SHOWN = 20;

	/**
	 * Whom it is narrowed to, with links to everybody.
	 */
	List<Filter> chosen() {
		return this.address.besides("release", "tree");
	}

	/**
	 * Whose changes there are, and how many.
	 */
	String summary() {
		String all = Words.count(this.counted.changes(), "change", "changes");
		return chosen().isEmpty() ? all : chosen().stream().map(Filter::label).collect(Collectors.joining(", ")) + ": "
				+ Words.number(chosenChanges()) + " of " + all;
	}

	private long chosenChanges() {
		return (this.query.person() != null)
				? this.counted.people().stream().mapToLong(ContributionsView.Person::changes).sum() : ofOrganisations();
	}

	private long ofOrganisations() {
		return this.counted.organisations().stream().mapToLong(ContributionsView.Organisation::changes).sum();
	}

	/**
	 * The changes of the organisations that are not in the table.
	 */
	long otherOrganisations() {
		return this.counted.changes() - this.counted.unknown().changes() - this.counted.otherOrganisations().changes()
				- ofOrganisations();
	}

	/**
	 * The largest share, which has the longest bar.
	 */
	double longest() {
		return DoubleStream
			.concat(DoubleStream.of(this.counted.unknown().share(), this.counted.otherOrganisations().share(),
					Share.of(otherOrganisations(), this.counted.changes()), 0.0001),
					this.counted.organisations().stream().mapToDouble(ContributionsView.Organisation::share))
			.max()
			.orElse(1);
	}

	/**
	 * The people in the table.
	 */
	List<ContributionsView.Person> people() {
		return this.counted.people().stream().limit(SHOWN).toList();
	}

	/**
	 * The changes of everybody who is not in the table.
	 */
	long others() {
		return this.counted.changes() - people().stream().mapToLong(ContributionsView.Person::changes).sum();
	}

	/**
	 * The releases whose changes were counted, and the one that is shown.
	 */
	List<ContributionsView.Release> seen() {
		return this.overall.releases()
			.stream()
			.filter((release) -> release.changes() > 0 || release.release().equals(this.counted.release()))
			.toList();
	}

	/**
	 * The path of a release, or of all.
	 */
	String of(@Nullable String release) {
		return path(this.counted.tree(), release);
	}

	/**
	 * The path of all releases of a tree.
	 */
	String of(ContributionTree tree) {
		return path(tree, null);
	}

	private String path(ContributionTree tree, @Nullable String release) {
		return UriComponentsBuilder.fromPath("/contributions")
			.queryParamIfPresent("release", Optional.ofNullable(release))
			.queryParamIfPresent("tree",
					Optional.of(tree).filter((other) -> other != ContributionTree.KVM).map(ContributionTree::code))
			.queryParamIfPresent("organisation", Optional.ofNullable(this.query.organisation()))
			.queryParamIfPresent("person", Optional.ofNullable(this.query.person()))
			.build()
			.toUriString();
	}

	/**
	 * What an organisation contributed to a release.
	 */
	static double share(ContributionsView.Organisation organisation, String release) {
		return organisation.releases()
			.stream()
			.filter((each) -> each.release().equals(release))
			.mapToDouble(ReleaseChanges::share)
			.sum();
	}

}
