package org.kvmfacts.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.Reference;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.page.MaintainerChart.Bar;
import org.kvmfacts.page.MaintainerChart.Row;
import org.kvmfacts.person.PersonView;
import org.kvmfacts.person.RoleKind;
import org.kvmfacts.person.RoleView;
import org.kvmfacts.release.KernelRelease;
import org.kvmfacts.subsystem.SubsystemReleaseView;
import org.kvmfacts.subsystem.SubsystemView;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests who is drawn when.
 */
class MaintainerChartTests {

	private static final List<String> NEWEST_FIRST = List.of("6.4", "6.3", "6.2", "6.1");

	@Test
	void barsCoverAllReleasesAndShowGaps() {
		Row row = rows(person("a", RoleKind.MAINTAINER, "6.1", "6.2", "6.4")).get(0);
		assertThat(row.bars()).extracting(Bar::span).containsExactly(2, 1, 1);
		assertThat(row.bars()).extracting((bar) -> bar.role() != null).containsExactly(true, false, true);
		assertThat(row.bars()).extracting(Bar::time).containsExactly("6.1 to 6.2", "6.3", "6.4");
	}

	@Test
	void rowsBeginWithTheFirstAndWithMaintainers() {
		List<Row> rows = rows(person("a", RoleKind.MAINTAINER, "6.4"), person("b", RoleKind.REVIEWER, "6.1"),
				person("d", RoleKind.MAINTAINER, "6.1"), person("c", RoleKind.MAINTAINER, "6.1"));
		assertThat(rows).extracting((row) -> row.person().id()).containsExactly("c", "d", "b", "a");
	}

	private static List<Row> rows(PersonView... people) {
		List<KernelRelease> releases = IntStream.range(0, NEWEST_FIRST.size())
			.mapToObj((i) -> new KernelRelease(NEWEST_FIRST.get(i), NEWEST_FIRST.size() - i, false, null, null, "x"))
			.toList();
		List<SubsystemReleaseView> read = NEWEST_FIRST.stream()
			.map((release) -> new SubsystemReleaseView(release, false, List.of(), List.of(), List.of()))
			.toList();
		SubsystemView section = new SubsystemView("kvm", Href.of("subsystems", "kvm"), Href.page("subsystems", "kvm"),
				"KVM", "KVM", Architecture.GENERIC, List.of(), null, read, List.of(), List.of(), "2026-11-28");
		return MaintainerChart.of(List.of(section), List.of(people), releases).sections().get(0).rows();
	}

	private static PersonView person(String id, RoleKind kind, String... releases) {
		RoleView role = new RoleView(new Reference("kvm", Href.of("subsystems", "kvm"), "KVM"), kind, null, releases[0],
				releases[releases.length - 1], false, Stream.of(releases).toList());
		return new PersonView(id, Href.of("people", id), Href.page("people", id), id, List.of(role), null, List.of(),
				"2026-11-28");
	}

}
