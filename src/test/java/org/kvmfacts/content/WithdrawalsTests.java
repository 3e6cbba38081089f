package org.kvmfacts.content;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which entries were withdrawn.
 */
class WithdrawalsTests {

	private final Withdrawn fact = new Withdrawn("fact", "one", "two", "It was wrong.", "2026-11-28");

	private final Withdrawn person = new Withdrawn("person", "one", null, "It was asked for.", "2026-11-27");

	private final Withdrawals withdrawals = new Withdrawals(List.of(this.fact, this.person));

	@Test
	void withdrawalIsFoundInItsOwnCollection() {
		assertThat(this.withdrawals.find("facts", "one")).contains(this.fact);
		assertThat(this.withdrawals.find("people", "one")).contains(this.person);
		assertThat(this.withdrawals.find("faqs", "one")).isEmpty();
		assertThat(this.withdrawals.find("facts", "two")).isEmpty();
	}

}
