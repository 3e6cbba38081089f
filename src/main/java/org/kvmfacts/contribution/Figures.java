package org.kvmfacts.contribution;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Labels;
import org.kvmfacts.api.Reference;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.content.Share;
import org.kvmfacts.release.Releases;

/**
 * The counted changes in some releases, newest first.
 */
record Figures(List<ContributionRecords.OfRelease> releases, List<ContributionRecords.OfOrganisation> organisations,
		List<ContributionRecords.OfPerson> people, List<ContributionRecords.Pull> pulls) {

	/**
	 * The figures of some releases of one tree.
	 */
	Figures of(ContributionTree tree, @Nullable List<String> only) {
		return new Figures(this.releases.stream().filter((one) -> isIn(one.tree(), one.release(), tree, only)).toList(),
				this.organisations.stream().filter((one) -> isIn(one.tree(), one.release(), tree, only)).toList(),
				this.people.stream().filter((one) -> isIn(one.tree(), one.release(), tree, only)).toList(),
				this.pulls.stream().filter((one) -> isIn(one.tree(), one.release(), tree, only)).toList());
	}

	/**
	 * The figures of some organisations and people only, with everyone's totals.
	 */
	Figures narrowedTo(@Nullable List<String> organisations, @Nullable List<String> people) {
		return new Figures(this.releases,
				this.organisations.stream().filter((one) -> isWanted(organisations, one.organisation())).toList(),
				this.people.stream()
					.filter((one) -> isWanted(people, one.person()))
					.filter((one) -> isWanted(organisations, one.organisation()))
					.toList(),
				this.pulls);
	}

	// Immutable lists throw when they are asked for null.
	private static boolean isWanted(@Nullable List<String> wanted, @Nullable String id) {
		return wanted == null || (id != null && wanted.contains(id));
	}

	long sum(ToLongFunction<ContributionRecords.OfRelease> counter) {
		return this.releases.stream().mapToLong(counter).sum();
	}

	/**
	 * The number of people, which is known for a single release only.
	 */
	@Nullable Long authors(ToLongFunction<ContributionRecords.OfRelease> counter) {
		return isSingle() ? Long.valueOf(sum(counter)) : null;
	}

	boolean isSingle() {
		return this.releases.size() == 1;
	}

	ContributionsView.Part part(long changes, @Nullable Long authors) {
		return part(changes, authors, sum(ContributionRecords.OfRelease::changes));
	}

	List<ContributionsView.Release> releaseViews(Releases all) {
		return this.releases.stream()
			.map((one) -> new ContributionsView.Release(all.reference(one.release()),
					CodedEnum.of(Coverage.class, one.coverage()), one.note(), one.changes(), one.merges(),
					one.authors(), part(one.unknownChanges(), one.unknownAuthors(), one.changes()),
					part(one.otherOrganisationsChanges(), null, one.changes()),
					part(one.otherPeopleChanges(), one.otherPeople(), one.changes()),
					this.pulls.stream()
						.filter((pull) -> pull.release().equals(one.release()))
						.map((pull) -> new ContributionsView.Pull(pull.date(), pull.part(), pull.url(), pull.changes()))
						.toList()))
			.toList();
	}

	List<ContributionsView.Organisation> organisationViews(Labels labels) {
		return grouped(this.organisations, ContributionRecords.OfOrganisation::organisation).entrySet()
			.stream()
			.map((one) -> view(labels.organisation(one.getKey()), one.getValue()))
			.sorted(Comparator.comparingLong((one) -> -one.changes()))
			.toList();
	}

	List<ContributionsView.Person> personViews(Labels labels) {
		return grouped(this.people, ContributionRecords.OfPerson::person).entrySet()
			.stream()
			.map((one) -> view(labels.person(one.getKey()), one.getValue(), labels))
			.sorted(Comparator.comparingLong((one) -> -one.changes()))
			.toList();
	}

	/**
	 * Changes by release, newest first, without releases that have none.
	 */
	<T> List<ReleaseChanges> byRelease(List<T> rows, Function<T, String> release, ToLongFunction<T> changes) {
		Map<String, Long> found = rows.stream()
			.collect(Collectors.groupingBy(release, Collectors.summingLong(changes)));
		return this.releases.stream().map((one) -> {
			long counted = found.getOrDefault(one.release(), 0L);
			return new ReleaseChanges(one.release(), counted, Share.of(counted, one.changes()));
		}).filter((one) -> one.changes() > 0).toList();
	}

	private ContributionsView.Organisation view(Reference organisation, List<ContributionRecords.OfOrganisation> rows) {
		long changes = rows.stream().mapToLong(ContributionRecords.OfOrganisation::changes).sum();
		return new ContributionsView.Organisation(organisation, changes, isSingle() ? rows.get(0).authors() : null,
				part(changes, null).share(), byRelease(rows, ContributionRecords.OfOrganisation::release,
						ContributionRecords.OfOrganisation::changes));
	}

	private ContributionsView.Person view(Reference person, List<ContributionRecords.OfPerson> rows, Labels labels) {
		long changes = rows.stream().mapToLong(ContributionRecords.OfPerson::changes).sum();
		List<Reference> affiliations = this.releases.stream()
			.flatMap((release) -> rows.stream().filter((row) -> row.release().equals(release.release())))
			.map(ContributionRecords.OfPerson::organisation)
			.filter(Objects::nonNull)
			.distinct()
			.map(labels::organisation)
			.toList();
		return new ContributionsView.Person(person, changes,
				rows.stream().mapToLong(ContributionRecords.OfPerson::merges).sum(), part(changes, null).share(),
				affiliations,
				byRelease(rows, ContributionRecords.OfPerson::release, ContributionRecords.OfPerson::changes));
	}

	private static ContributionsView.Part part(long changes, @Nullable Long authors, long all) {
		return new ContributionsView.Part(changes, authors, Share.of(changes, all));
	}

	private static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, String> key) {
		return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
	}

	private static boolean isIn(String tree, String release, ContributionTree asked, @Nullable List<String> only) {
		return tree.equals(asked.code()) && (only == null || only.contains(release));
	}

}
