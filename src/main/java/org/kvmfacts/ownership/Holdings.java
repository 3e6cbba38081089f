package org.kvmfacts.ownership;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Labels;
import org.kvmfacts.content.Share;

/**
 * The files and notices of a part of the source.
 *
 * @param files the files by architecture
 * @param held the notices of each holder by architecture
 */
record Holdings(List<OwnershipCounts.Files> files, List<OwnershipCounts.Held> held) {

	/**
	 * The files and notices of one architecture.
	 */
	Holdings of(String architecture) {
		return new Holdings(this.files.stream().filter((part) -> part.architecture().equals(architecture)).toList(),
				this.held.stream().filter((part) -> part.architecture().equals(architecture)).toList());
	}

	long count(ToLongFunction<OwnershipCounts.Files> counter) {
		return this.files.stream().mapToLong(counter).sum();
	}

	long notices() {
		return this.held.stream().mapToLong(OwnershipCounts.Held::notices).sum();
	}

	long origin() {
		return this.held.stream().mapToLong(OwnershipCounts.Held::origin).sum();
	}

	/**
	 * The notices of each organisation. A file has only one architecture, so the files of
	 * several architectures add up.
	 */
	Map<String, OwnershipCounts.Held> organisations() {
		return this.held.stream()
			.filter((part) -> part.organisation() != null)
			.collect(Collectors.toMap((part) -> String.valueOf(part.organisation()), (part) -> part,
					OwnershipCounts.Held::plus));
	}

	/**
	 * The organisations that notices name, most notices first.
	 * @param before the previous release, if there is one to compare with
	 */
	List<OwnershipView.Holder> holders(@Nullable Before before, Labels labels) {
		long all = notices();
		return this.organisations()
			.entrySet()
			.stream()
			.sorted(Comparator
				.comparingLong((Map.Entry<String, OwnershipCounts.Held> entry) -> -entry.getValue().notices())
				.thenComparing(Map.Entry::getKey))
			.map((entry) -> new OwnershipView.Holder(labels.organisation(entry.getKey()), entry.getValue().notices(),
					entry.getValue().files(), Share.of(entry.getValue().notices(), all), entry.getValue().origin(),
					(before != null) ? before.change(entry.getKey(), entry.getValue()) : null))
			.toList();
	}

	/**
	 * The notices of people who name no organisation.
	 */
	OwnershipView.Individuals individuals() {
		Optional<OwnershipCounts.Held> people = this.held.stream()
			.filter((part) -> part.organisation() == null)
			.reduce(OwnershipCounts.Held::plus);
		long notices = people.map(OwnershipCounts.Held::notices).orElse(0L);
		return new OwnershipView.Individuals(notices, people.map(OwnershipCounts.Held::files).orElse(0L),
				Share.of(notices, notices()));
	}

	/**
	 * The notices in the previous release.
	 *
	 * @param release its id
	 * @param held the notices by organisation
	 */
	record Before(String release, Map<String, OwnershipCounts.Held> held) {

		private OwnershipView.Change change(String organisation, OwnershipCounts.Held now) {
			OwnershipCounts.Held then = this.held.get(organisation);
			return new OwnershipView.Change(this.release, now.notices() - ((then != null) ? then.notices() : 0));
		}

	}

}
