package org.kvmfacts.page;

import java.util.List;
import java.util.stream.DoubleStream;

import org.kvmfacts.contribution.ContributionQuery;
import org.kvmfacts.contribution.ContributionTree;
import org.kvmfacts.contribution.ContributionsView;
import org.kvmfacts.contribution.ReleaseChanges;

/**
 * What the page of contributions shows.
 *
 * @param overall the same over all releases
 */
record ContributionsPage(Frame frame, ContributionQuery query, ContributionsView counted, ContributionsView overall) {

	private static final int SHOWN = 20;

	/**
	 * The largest share, which has the longest bar.
	 */
	double longest() {
		return DoubleStream
			.concat(DoubleStream.of(this.counted.unknown().share(), this.counted.otherOrganisations().share(), 0.0001),
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
	 * The releases whose changes were counted.
	 */
	List<ContributionsView.Release> seen() {
		return this.overall.releases().stream().filter((release) -> release.changes() > 0).toList();
	}

	/**
	 * The path of a release.
	 */
	String of(String release) {
		return "/contributions?release=" + release + tree("&");
	}

	/**
	 * The path of all releases of a tree.
	 */
	static String of(ContributionTree tree) {
		return "/contributions" + ((tree == ContributionTree.KVM) ? "" : "?tree=" + tree.code());
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

	private String tree(String before) {
		return (this.counted.tree() == ContributionTree.KVM) ? "" : before + "tree=" + this.counted.tree().code();
	}

}
