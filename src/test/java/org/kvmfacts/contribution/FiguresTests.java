package org.kvmfacts.contribution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kvmfacts.api.FewLabels;
import org.kvmfacts.api.Labels;
import org.kvmfacts.api.Reference;
import org.kvmfacts.contribution.ContributionRecords.OfOrganisation;
import org.kvmfacts.contribution.ContributionRecords.OfPerson;
import org.kvmfacts.contribution.ContributionRecords.OfRelease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests how changes add up over releases.
 */
class FiguresTests {

	private final Labels labels = FewLabels.none();

	private final Figures everything = new Figures(
			List.of(release("6.12", "kvm", 100, 20), release("6.12", "kvms390", 10, 2), release("6.1", "kvm", 50, 15)),
			List.of(new OfOrganisation("6.12", "kvm", "google", 30, 5),
					new OfOrganisation("6.1", "kvm", "google", 10, 4), new OfOrganisation("6.1", "kvm", "ibm", 45, 6),
					new OfOrganisation("6.12", "kvms390", "ibm", 10, 2)),
			List.of(person("6.12", "ann", 12, null), person("6.12", "bob", 9, "google"), person("6.1", "ann", 3, "ibm"),
					person("6.1", "bob", 0, "google")),
			List.of());

	@Test
	void figuresOfATreeExcludeOthers() {
		Figures kvm = this.everything.of(ContributionTree.KVM, null);
		assertThat(kvm.sum(OfRelease::changes)).isEqualTo(150);
		assertThat(this.everything.of(ContributionTree.KVMS390, List.of("6.1")).releases()).isEmpty();
	}

	@Test
	void authorsAreKnownForASingleReleaseOnly() {
		assertThat(this.everything.of(ContributionTree.KVM, null).authors(OfRelease::authors)).isNull();
		Figures one = this.everything.of(ContributionTree.KVM, List.of("6.1"));
		assertThat(one.authors(OfRelease::authors)).isEqualTo(15);
		assertThat(one.organisationViews(this.labels)).extracting(ContributionsView.Organisation::authors)
			.containsExactly(6L, 4L);
	}

	@Test
	void organisationsAreSortedByTheirChangesInAllReleases() {
		assertThat(this.everything.of(ContributionTree.KVM, null).organisationViews(this.labels))
			.extracting((one) -> one.organisation().id(), ContributionsView.Organisation::changes,
					ContributionsView.Organisation::share, ContributionsView.Organisation::releases)
			.containsExactly(tuple("ibm", 45L, 0.3, List.of(new ReleaseChanges("6.1", 45, 0.9))), tuple("google", 40L,
					40 / 150.0, List.of(new ReleaseChanges("6.12", 30, 0.3), new ReleaseChanges("6.1", 10, 0.2))));
	}

	@Test
	void personHasEveryKnownAffiliationAndNoReleaseWithoutChanges() {
		List<ContributionsView.Person> people = this.everything.of(ContributionTree.KVM, null).personViews(this.labels);
		assertThat(people).extracting(ContributionsView.Person::changes).containsExactly(15L, 9L);
		assertThat(people.get(0).affiliations()).extracting(Reference::id).containsExactly("ibm");
		assertThat(people.get(1).affiliations()).extracting(Reference::id).containsExactly("google");
		assertThat(people.get(1).releases()).extracting(ReleaseChanges::release).containsExactly("6.12");
	}

	@Test
	void figuresWhenNarrowedKeepTheTotals() {
		Figures google = this.everything.narrowedTo(List.of("google"), null);
		assertThat(google.organisations()).extracting(OfOrganisation::organisation).containsOnly("google");
		assertThat(google.people()).extracting(OfPerson::person).containsOnly("bob");
		assertThat(google.releases()).isEqualTo(this.everything.releases());
		assertThat(this.everything.narrowedTo(null, List.of("ann")).organisations()).hasSize(4);
	}

	private static OfRelease release(String id, String tree, long changes, long authors) {
		return new OfRelease(id, tree, "whole", null, changes, 0, authors, 0, 0, 0, 0, 0);
	}

	private static OfPerson person(String release, String id, long changes, @Nullable String organisation) {
		return new OfPerson(release, "kvm", id, changes, 0, organisation);
	}

}
