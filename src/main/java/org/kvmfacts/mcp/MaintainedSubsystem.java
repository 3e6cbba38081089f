package org.kvmfacts.mcp;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Reference;
import org.kvmfacts.person.PersonView;
import org.kvmfacts.person.RoleKind;
import org.kvmfacts.person.RoleView;
import org.kvmfacts.subsystem.SubsystemReleaseView;
import org.kvmfacts.subsystem.SubsystemView;

/**
 * A subsystem with its maintainers in a release.
 */
record MaintainedSubsystem(String id, String name, String release,
		@Schema(description = "MAINTAINERS names no release") boolean inferred, List<String> status,
		List<Maintainer> maintainers, List<Maintainer> reviewers) {

	static MaintainedSubsystem of(SubsystemView subsystem, SubsystemReleaseView release,
			Function<String, PersonView> people) {
		return new MaintainedSubsystem(subsystem.id(), subsystem.name(), release.release(), release.inferred(),
				release.status(),
				release.maintainers()
					.stream()
					.map((listed) -> Maintainer.of(people.apply(listed.id()), RoleKind.MAINTAINER, subsystem, release))
					.toList(),
				release.reviewers()
					.stream()
					.map((listed) -> Maintainer.of(people.apply(listed.id()), RoleKind.REVIEWER, subsystem, release))
					.toList());
	}

	/**
	 * A maintainer or reviewer.
	 */
	record Maintainer(String id, String name, @Nullable String affiliation) {

		private static Maintainer of(PersonView person, RoleKind role, SubsystemView subsystem,
				SubsystemReleaseView release) {
			String affiliation = person.roles()
				.stream()
				.filter((held) -> held.subsystem().id().equals(subsystem.id())
						&& held.releases().contains(release.release()) && held.role() == role)
				.map(RoleView::affiliation)
				.filter(Objects::nonNull)
				.map(Reference::id)
				.findFirst()
				.orElse(null);
			return new Maintainer(person.id(), person.name(), affiliation);
		}

	}

}
