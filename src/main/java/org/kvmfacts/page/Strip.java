package org.kvmfacts.page;

import java.util.ArrayList;
import java.util.List;

import org.kvmfacts.contribution.ContributionsView;
import org.kvmfacts.ownership.OwnershipView;

/**
 * Shares that make up a whole, side by side from left to right.
 */
record Strip(List<Part> parts) {

	private static final double LEAST = 0.035;

	/**
	 * A labelled share.
	 *
	 * @param kind how it is drawn
	 */
	record Part(String label, double x, double share, String kind) {

		/**
		 * Whether the label fits.
		 */
		boolean isNamed() {
			return this.share > 0.009 * (this.label.length() + 2);
		}

	}

	static Strip of(OwnershipView counted) {
		Builder strip = new Builder();
		List<OwnershipView.Holder> large = counted.holders().stream().filter((each) -> each.share() >= LEAST).toList();
		large.forEach((holder) -> strip.add(holder.organisation().name(), holder.share(), "full"));
		double rest = counted.holders().stream().skip(large.size()).mapToDouble(OwnershipView.Holder::share).sum();
		strip.add(counted.holders().size() - large.size() + " more", rest, "pale");
		strip.add("individuals", counted.individuals().share(), "gold");
		return new Strip(strip.parts);
	}

	static Strip of(ContributionsView counted) {
		Builder strip = new Builder();
		List<ContributionsView.Organisation> large = counted.organisations()
			.stream()
			.filter((each) -> each.share() >= LEAST)
			.toList();
		large.forEach((each) -> strip.add(each.organisation().name(), each.share(), "full"));
		double rest = counted.organisations()
			.stream()
			.skip(large.size())
			.mapToDouble(ContributionsView.Organisation::share)
			.sum();
		strip.add("others", rest + counted.otherOrganisations().share(), "pale");
		strip.add("unknown", counted.unknown().share(), "open");
		return new Strip(strip.parts);
	}

	/**
	 * Adds parts from left to right.
	 */
	private static final class Builder {

		private final List<Part> parts = new ArrayList<>();

		private double end;

		private void add(String label, double share, String kind) {
			if (share > 0) {
				this.parts.add(new Part(label, this.end, share, kind));
				this.end += share;
			}
		}

	}

}
