package org.kvmfacts.contribution;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.Reference;
import org.kvmfacts.contribution.ContributionsView.Organisation;
import org.kvmfacts.contribution.ContributionsView.Part;
import org.kvmfacts.contribution.ContributionsView.Person;
import org.kvmfacts.contribution.ContributionsView.Release;
import org.kvmfacts.release.ReleaseReference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests the rows of the table of contributions.
 */
class ContributionRowTests {

	private static final Part NOTHING = new Part(0, null, 0);

	private static final List<ReleaseChanges> CHANGES = List.of(new ReleaseChanges("6.12", 6, 0.6),
			new ReleaseChanges("6.1", 2, 0.2));

	private final List<ContributionRow> rows = new ContributionsView(null, ContributionTree.KVM,
			List.of(release("6.12", Coverage.WHOLE), release("6.2", Coverage.NONE), release("6.1", Coverage.PART)),
			List.of(), "", 20, 0, null, List.of(new Organisation(named("google"), 8, null, 0.4, CHANGES)), NOTHING,
			NOTHING, List.of(new Person(named("ann"), 2, 0, 0.1, List.of(), CHANGES.subList(1, 2))), NOTHING)
		.table();

	@Test
	void contributorHasARowForEachReleaseWithChanges() {
		assertThat(this.rows).filteredOn((row) -> row.id() != null)
			.extracting(ContributionRow::release, ContributionRow::of, ContributionRow::name, ContributionRow::changes,
					ContributionRow::share)
			.containsExactly(tuple("6.12", "organisation", "google", 6L, 0.6),
					tuple("6.1", "organisation", "google", 2L, 0.2), tuple("6.1", "person", "ann", 2L, 0.2));
	}

	@Test
	void restHasRowsInEachReleaseThatWasSeen() {
		assertThat(this.rows).filteredOn((row) -> row.id() == null)
			.extracting(ContributionRow::release, ContributionRow::coverage, ContributionRow::of,
					ContributionRow::changes)
			.containsExactlyElementsOf(Stream
				.of(tuple("6.12", Coverage.WHOLE, "other organisations", 1L),
						tuple("6.12", Coverage.WHOLE, "unknown organisation", 3L),
						tuple("6.12", Coverage.WHOLE, "other people", 2L),
						tuple("6.1", Coverage.PART, "other organisations", 1L),
						tuple("6.1", Coverage.PART, "unknown organisation", 3L),
						tuple("6.1", Coverage.PART, "other people", 2L))
				.toList());
	}

	private static Release release(String id, Coverage coverage) {
		return new Release(new ReleaseReference(id, Href.of("releases", id), null), coverage, null, 10, 0, 5,
				new Part(3, 1L, 0.3), new Part(1, null, 0.1), new Part(2, 1L, 0.2), List.of());
	}

	private static Reference named(String id) {
		return new Reference(id, new Href("/" + id), id);
	}

}
