package org.kvmfacts.page;

import java.util.List;
import java.util.Map;

import org.kvmfacts.contribution.ContributionsView;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.ownership.OwnershipView;
import org.kvmfacts.subsystem.SubsystemView;

/**
 * What the home page shows.
 *
 * @param answer the short answer
 * @param subsystems who maintains which part
 * @param article what the article gets wrong
 * @param counts how many entries there are, by the paths of their lists
 * @param newest the newest release that was read
 */
record HomePage(Frame frame, FaqView answer, Grounds grounds, List<SubsystemView> subsystems, ArticleMap article,
		Map<String, Long> counts, OwnershipView ownership, ContributionsView contributions, String newest) {

	/**
	 * How many holders and organisations are shown by name.
	 */
	static final int SHOWN = 6;

	/**
	 * The share of the holders that are not shown by name.
	 */
	double moreHolders() {
		return this.ownership.holders().stream().skip(SHOWN).mapToDouble(OwnershipView.Holder::share).sum();
	}

	/**
	 * The share of the organisations that are not shown by name.
	 */
	double moreOrganisations() {
		return this.contributions.otherOrganisations().share() + this.contributions.organisations()
			.stream()
			.skip(SHOWN)
			.mapToDouble(ContributionsView.Organisation::share)
			.sum();
	}

	/**
	 * Whether a subsystem has a maintainer in the newest release that was read.
	 */
	boolean isCurrent(SubsystemView subsystem) {
		return !subsystem.releases().isEmpty() && subsystem.releases().get(0).release().equals(this.newest)
				&& !subsystem.releases().get(0).maintainers().isEmpty();
	}

}
