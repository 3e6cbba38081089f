package org.kvmfacts.ownership;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kvmfacts.api.FewLabels;
import org.kvmfacts.api.Labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests how files and notices add up.
 */
class HoldingsTests {

	private final Labels labels = FewLabels.none();

	private final Holdings holdings = new Holdings(
			List.of(new OwnershipCounts.Files("arm64", 10, 1000, 6), new OwnershipCounts.Files("x86", 20, 3000, 14)),
			List.of(held("arm64", "arm", 6, 1), held("arm64", "red-hat", 2, 0), held("arm64", null, 1, 0),
					held("x86", "red-hat", 4, 2), held("x86", "qumranet", 6, 0), held("x86", null, 1, 0)));

	@Test
	void holdersAreSortedByNoticesAndThenById() {
		assertThat(this.holdings.holders(null, this.labels))
			.extracting((holder) -> holder.organisation().id(), OwnershipView.Holder::notices,
					OwnershipView.Holder::share, OwnershipView.Holder::origin)
			.containsExactly(tuple("arm", 6L, 0.3, 1L), tuple("qumranet", 6L, 0.3, 0L), tuple("red-hat", 6L, 0.3, 2L));
	}

	@Test
	void holdersAndIndividualsAddUpToAllNotices() {
		OwnershipView.Individuals people = this.holdings.individuals();
		assertThat(people).isEqualTo(new OwnershipView.Individuals(2, 2, 0.1));
		assertThat(this.holdings.notices()).isEqualTo(18 + people.notices());
		assertThat(this.holdings.count(OwnershipCounts.Files::lines)).isEqualTo(4000);
	}

	@Test
	void holdingsOfAnArchitectureAreAPart() {
		Holdings arm = this.holdings.of("arm64");
		assertThat(arm.notices()).isEqualTo(9);
		assertThat(arm.origin()).isEqualTo(1);
		assertThat(this.holdings.of("riscv").individuals()).isEqualTo(new OwnershipView.Individuals(0, 0, 0));
	}

	@Test
	void changeWhenAHolderIsNewIsAllItsNotices() {
		Holdings.Before before = new Holdings.Before("6.1", Map.of("arm", held("arm64", "arm", 9, 0)));
		assertThat(this.holdings.holders(before, this.labels)).extracting(OwnershipView.Holder::change)
			.containsExactly(new OwnershipView.Change("6.1", -3), new OwnershipView.Change("6.1", 6),
					new OwnershipView.Change("6.1", 6));
	}

	@Test
	void groupHasTheLastAcquirerAndAllThatItBought() {
		Groups groups = new Groups(Map.of("qumranet", "red-hat", "red-hat", "ibm", "sun", "oracle"));
		assertThat(groups.of(this.holdings.holders(null, this.labels), 20, this.labels))
			.extracting((group) -> group.organisation().id(), (group) -> group.members().size(),
					OwnershipView.Group::notices, OwnershipView.Group::share)
			.containsExactly(tuple("ibm", 2, 12L, 0.6));
	}

	private static OwnershipCounts.Held held(String architecture, @Nullable String holder, long notices, long origin) {
		return new OwnershipCounts.Held(architecture, holder, notices, notices, origin);
	}

}
