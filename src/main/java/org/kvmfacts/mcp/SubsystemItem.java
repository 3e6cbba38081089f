package org.kvmfacts.mcp;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Reference;
import org.kvmfacts.person.PersonView;
import org.kvmfacts.person.RoleKind;
import org.kvmfacts.person.RoleView;
import org.kvmfacts.subsystem.SubsystemReleaseView;
import org.kvmfacts.subsystem.SubsystemView;

/**
 * A part of KVM and who looks after it in a release, for chatbots.
 */
record SubsystemItem(String id, String name, String release, boolean inferred, List<String> status,
		List<Keeper> maintainers, List<Keeper> reviewers) {

	static SubsystemItem of(SubsystemView subsystem, SubsystemReleaseView release, Map<String, PersonView> people) {
		return new SubsystemItem(subsystem.id(), subsystem.name(), release.release(), release.inferred(),
				release.status(),
				release.maintainers()
					.stream()
					.map((held) -> keeper(people.get(held.id()), subsystem, release, RoleKind.MAINTAINER))
					.toList(),
				release.reviewers()
					.stream()
					.map((held) -> keeper(people.get(held.id()), subsystem, release, RoleKind.REVIEWER))
					.toList());
	}

	private static Keeper keeper(@Nullable PersonView person, SubsystemView subsystem, SubsystemReleaseView release,
			RoleKind role) {
		PersonView known = Objects.requireNonNull(person);
		String affiliation = known.roles()
			.stream()
			.filter((held) -> held.subsystem().id().equals(subsystem.id())
					&& held.releases().contains(release.release()) && held.role() == role)
			.map(RoleView::affiliation)
			.filter(Objects::nonNull)
			.map(Reference::id)
			.findFirst()
			.orElse(null);
		return new Keeper(known.id(), known.name(), affiliation);
	}

	/**
	 * The part as text.
	 */
	String prose() {
		return "- " + this.name + " (subsystem " + this.id + ", Linux " + this.release
				+ (this.inferred ? ", release inferred" : "") + ", " + String.join(", ", this.status)
				+ "): maintainers " + names(this.maintainers) + "; reviewers " + names(this.reviewers);
	}

	private static String names(List<Keeper> keepers) {
		return keepers.isEmpty() ? "none" : keepers.stream().map(Keeper::prose).collect(Collectors.joining(", "));
	}

	/**
	 * Somebody who looks after a part.
	 *
	 * @param id the id of the person
	 * @param name the name
	 * @param affiliation the organisation whose address the entry shows
	 */
	record Keeper(String id, String name, @Nullable String affiliation) {

		String prose() {
			return this.name + ((this.affiliation != null) ? " (address of " + this.affiliation + ")" : "");
		}

	}

}
