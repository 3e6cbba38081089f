package org.kvmfacts.page;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kvmfacts.contribution.ContributionTree;
import org.kvmfacts.page.Strip.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

/**
 * Tests how shares are put side by side.
 */
class StripTests {

	@Test
	void partsTouchAndEndAtTheSum() {
		List<Part> parts = strip(0.5, 0.2, 0.02, 0.01, 0.27).parts();
		assertThat(parts).extracting(Part::label).containsExactly("0.5", "0.2", "2 more", "rest");
		double end = 0;
		for (Part part : parts) {
			assertThat(part.x()).isCloseTo(end, within(1e-9));
			end += part.share();
		}
		assertThat(end).isCloseTo(1, within(1e-9));
	}

	@Test
	void partWithoutShareIsLeftOut() {
		assertThat(strip(0.5, 0).parts()).extracting(Part::label).containsExactly("0.5");
	}

	@Test
	void organisationsThatAreFilteredOutAreOthers() {
		assertThat(Strip.of(PageViews.contributions(ContributionTree.KVM)).parts()).extracting(Part::label, Part::share)
			.containsExactly(tuple("Google", 0.3), tuple("others", 1 - 0.4 - 0.3), tuple("unknown", 0.4));
	}

	// The last share is that of the rest.
	private static Strip strip(double... shares) {
		List<Part> all = Arrays.stream(shares, 0, shares.length - 1)
			.mapToObj((share) -> new Part(String.valueOf(share), 0, share, "full"))
			.toList();
		return Strip.of(all, "%d more", 0, new Part("rest", 0, shares[shares.length - 1], "gold"));
	}

}
