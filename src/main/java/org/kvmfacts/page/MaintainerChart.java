package org.kvmfacts.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Reference;
import org.kvmfacts.person.PersonView;
import org.kvmfacts.person.RoleKind;
import org.kvmfacts.person.RoleView;
import org.kvmfacts.release.KernelRelease;
import org.kvmfacts.subsystem.SubsystemReleaseView;
import org.kvmfacts.subsystem.SubsystemView;

/**
 * Who was listed for which section of MAINTAINERS in which release: a row for each
 * person, with bars over the releases.
 *
 * @param releases the releases from the oldest
 * @param colours the colour of each organisation that bars name
 */
record MaintainerChart(List<KernelRelease> releases, List<Section> sections, Map<String, Integer> colours) {

	private static final int COLOURS = 8;

	/**
	 * A section and the people listed for it.
	 */
	record Section(SubsystemView subsystem, List<Row> rows) {
	}

	/**
	 * A person and how they were listed.
	 *
	 * @param bars what the releases show from left to right
	 */
	record Row(Reference person, List<Bar> bars) {

		/**
		 * The number of releases before the first that shows them.
		 */
		int first() {
			return (this.bars.get(0).role() == null) ? this.bars.get(0).span() : 0;
		}

		/**
		 * The first role; maintainers come before reviewers.
		 */
		RoleKind role() {
			return this.bars.stream().map(Bar::role).filter(Objects::nonNull).findFirst().orElseThrow().role();
		}

	}

	/**
	 * Consecutive releases that show the same.
	 *
	 * @param role the role; none where the person is not listed
	 * @param span how many releases
	 * @param since the first of them
	 * @param until the last of them
	 */
	record Bar(@Nullable RoleView role, int span, String since, String until) {

		boolean isLike(@Nullable RoleView other) {
			return (this.role == null || other == null) ? this.role == null && other == null
					: this.role.role() == other.role() && Objects.equals(this.role.affiliation(), other.affiliation());
		}

		/**
		 * The releases in words.
		 */
		String time() {
			return this.since.equals(this.until) ? this.since : this.since + " to " + this.until;
		}

	}

	/**
	 * Draws the roles of people in sections.
	 */
	static MaintainerChart of(List<SubsystemView> sections, List<PersonView> people, List<KernelRelease> newestFirst) {
		Set<String> read = sections.stream()
			.flatMap((section) -> section.releases().stream())
			.map(SubsystemReleaseView::release)
			.collect(Collectors.toSet());
		List<KernelRelease> releases = new ArrayList<>(
				newestFirst.stream().filter((release) -> read.contains(release.id())).toList());
		Collections.reverse(releases);
		List<Section> rows = sections.stream()
			.map((section) -> new Section(section, rows(section, people, releases)))
			.filter((section) -> !section.rows().isEmpty())
			.toList();
		return new MaintainerChart(releases, rows, colours(rows));
	}

	private static List<Row> rows(SubsystemView section, List<PersonView> people, List<KernelRelease> releases) {
		List<Row> rows = new ArrayList<>();
		for (PersonView person : people) {
			Map<String, RoleView> roles = new HashMap<>();
			person.roles()
				.stream()
				.filter((role) -> role.subsystem().id().equals(section.id()))
				.forEach((role) -> role.releases().forEach((release) -> roles.putIfAbsent(release, role)));
			if (!roles.isEmpty()) {
				rows.add(new Row(new Reference(person.id(), person.href(), person.name()), bars(roles, releases)));
			}
		}
		rows.sort(Comparator.comparingInt(Row::first)
			.thenComparing(Row::role)
			.thenComparing((row) -> row.person().name()));
		return rows;
	}

	private static List<Bar> bars(Map<String, RoleView> roles, List<KernelRelease> releases) {
		List<Bar> bars = new ArrayList<>();
		for (KernelRelease release : releases) {
			RoleView role = roles.get(release.id());
			Bar last = bars.isEmpty() ? null : bars.get(bars.size() - 1);
			if (last != null && last.isLike(role)) {
				bars.set(bars.size() - 1, new Bar(role, last.span() + 1, last.since(), release.id()));
			}
			else {
				bars.add(new Bar(role, 1, release.id(), release.id()));
			}
		}
		return bars;
	}

	// The organisations named on most bars have their own colours.
	private static Map<String, Integer> colours(List<Section> sections) {
		Map<String, Integer> spans = new HashMap<>();
		sections.stream()
			.flatMap((section) -> section.rows().stream())
			.flatMap((row) -> row.bars().stream())
			.forEach((bar) -> {
				if (bar.role() != null && bar.role().affiliation() != null) {
					spans.merge(bar.role().affiliation().id(), bar.span(), Integer::sum);
				}
			});
		Map<String, Integer> colours = new HashMap<>();
		spans.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(COLOURS)
			.forEach((organisation) -> colours.put(organisation.getKey(), colours.size() + 1));
		return colours;
	}

}
