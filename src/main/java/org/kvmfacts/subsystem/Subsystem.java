package org.kvmfacts.subsystem;

import java.util.List;
import java.util.Objects;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Architecture;

/**
 * A part of KVM that has a section in MAINTAINERS, with what the section says in each
 * release that was read.
 */
@Entity
@Immutable
class Subsystem {

	@Id
	private String id;

	private String name;

	private String section;

	@Enumerated(EnumType.STRING)
	private Architecture architecture;

	@ElementCollection
	@CollectionTable(name = "subsystem_release", joinColumns = @JoinColumn(name = "subsystem_id"))
	private List<SectionInRelease> entries;

	@ElementCollection
	@CollectionTable(name = "subsystem_status", joinColumns = @JoinColumn(name = "subsystem_id"))
	@AttributeOverride(name = "text", column = @Column(name = "status"))
	@OrderBy("position")
	private List<SectionLine> statuses;

	@ElementCollection
	@CollectionTable(name = "subsystem_mailing_list", joinColumns = @JoinColumn(name = "subsystem_id"))
	@AttributeOverride(name = "text", column = @Column(name = "list_id"))
	@OrderBy("position")
	private List<SectionLine> mailingLists;

	@ElementCollection
	@CollectionTable(name = "subsystem_role", joinColumns = @JoinColumn(name = "subsystem_id"))
	@OrderBy("position")
	private List<Assignment> assignments;

	@SuppressWarnings("NullAway.Init")
	protected Subsystem() {
	}

	String id() {
		return this.id;
	}

	/**
	 * Describes the subsystem.
	 * @param href its address
	 * @param releases all releases that were read, the newest first
	 */
	SubsystemView view(String href, List<KernelRelease> releases) {
		List<KernelRelease> read = releases.stream().filter(this::isIn).toList();
		String newest = read.get(0).id();
		return new SubsystemView(this.id, href, this.name, this.section, this.architecture,
				SectionLine.of(this.mailingLists, newest), tree(newest), read.stream().map(this::view).toList(),
				read.stream().map((release) -> new SubsystemCitation(release.source(), this.section)).toList());
	}

	private boolean isIn(KernelRelease release) {
		return this.entries.stream().anyMatch((entry) -> entry.release().equals(release.id()));
	}

	private @Nullable String tree(String release) {
		return this.entries.stream()
			.filter((entry) -> entry.release().equals(release))
			.map(SectionInRelease::tree)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private SubsystemReleaseView view(KernelRelease release) {
		return new SubsystemReleaseView(release.id(), release.inferred(), SectionLine.of(this.statuses, release.id()),
				people(release, RoleKind.MAINTAINER), people(release, RoleKind.REVIEWER));
	}

	private List<String> people(KernelRelease release, RoleKind role) {
		return this.assignments.stream()
			.filter((assignment) -> assignment.release().equals(release.id()) && assignment.role() == role)
			.map(Assignment::person)
			.toList();
	}

}
