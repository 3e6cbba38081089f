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
		return of(counted.holders().stream().map((each) -> part(each.organisation().name(), each.share())).toList(),
				"%d more", 0, new Part("individuals", 0, counted.individuals().share(), "gold"));
	}

	// Those that are not listed are others, whether they have no entry or are filtered
	// out.
	static Strip of(ContributionsView counted) {
		List<Part> listed = counted.organisations()
			.stream()
			.map((each) -> part(each.organisation().name(), each.share()))
			.toList();
		double others = 1 - counted.unknown().share() - listed.stream().mapToDouble(Part::share).sum();
		return of(listed, "others", others, new Part("unknown", 0, counted.unknown().share(), "open"));
	}

	private static Part part(String label, double share) {
		return new Part(label, 0, share, "full");
	}

	// The small ones become one part.
	static Strip of(List<Part> all, String rest, double others, Part last) {
		List<Part> large = all.stream().filter((part) -> part.share() >= LEAST).toList();
		double small = others + all.stream().skip(large.size()).mapToDouble(Part::share).sum();
		List<Part> shown = new ArrayList<>(large);
		shown.add(new Part(rest.formatted(all.size() - large.size()), 0, small, "pale"));
		shown.add(last);
		List<Part> parts = new ArrayList<>();
		double end = 0;
		for (Part part : shown) {
			if (part.share() > 0) {
				parts.add(new Part(part.label(), end, part.share(), part.kind()));
				end += part.share();
			}
		}
		return new Strip(parts);
	}

}
