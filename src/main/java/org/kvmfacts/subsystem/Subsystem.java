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
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.Labels;
import org.kvmfacts.api.Reference;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.content.Identified;
import org.kvmfacts.person.RoleKind;
import org.kvmfacts.release.KernelRelease;
import org.kvmfacts.source.Sources;

/**
 * A part of KVM that has a section in MAINTAINERS, with what the section says in each
 * release that was read.
 */
@Entity
@Immutable
@SuppressWarnings("unused") // Lists are sorted by some of the fields.
class Subsystem implements Identified {

	@Id
	private String id;

	private String name;

	@Formula("lower(name)")
	private String nameFolded;

	private String section;

	@Enumerated(EnumType.STRING)
	private Architecture architecture;

	private String modified;

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

	@Override
	public String id() {
		return this.id;
	}

	SubsystemView view(List<KernelRelease> newestFirst, Labels labels, Sources sources) {
		List<KernelRelease> read = newestFirst.stream().filter(this::isIn).toList();
		String newest = read.get(0).id();
		return new SubsystemView(this.id, Href.of(Subsystems.PATH, this.id), Href.page(Subsystems.PATH, this.id),
				this.name, this.section, this.architecture, SectionLine.of(this.mailingLists, newest), tree(newest),
				read.stream().map((release) -> view(release, labels)).toList(),
				newestFirst.stream().filter((release) -> !isIn(release)).map(KernelRelease::id).toList(),
				read.stream()
					.map((release) -> sources.cite(release.source(), "MAINTAINERS, section " + this.section))
					.toList(),
				this.modified);
	}

	private boolean isIn(KernelRelease release) {
		return this.entries.stream().anyMatch((entry) -> entry.release().equals(release.id()));
	}

	private @Nullable TreeView tree(String release) {
		return this.entries.stream()
			.filter((entry) -> entry.release().equals(release))
			.map(SectionInRelease::tree)
			.filter(Objects::nonNull)
			.map(TreeView::parse)
			.findFirst()
			.orElse(null);
	}

	private SubsystemReleaseView view(KernelRelease release, Labels labels) {
		return new SubsystemReleaseView(release.id(), release.inferred(), SectionLine.of(this.statuses, release.id()),
				people(release, RoleKind.MAINTAINER, labels), people(release, RoleKind.REVIEWER, labels));
	}

	private List<Reference> people(KernelRelease release, RoleKind role, Labels labels) {
		return this.assignments.stream()
			.filter((assignment) -> assignment.release().equals(release.id()) && assignment.role() == role)
			.map((assignment) -> labels.person(assignment.person()))
			.toList();
	}

}
