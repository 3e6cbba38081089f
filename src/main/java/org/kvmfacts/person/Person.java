package org.kvmfacts.person;

import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Href;
import org.kvmfacts.content.Labels;
import org.kvmfacts.release.KernelRelease;

/**
 * Somebody with a public role in KVM: a name and roles, nothing else.
 */
@Entity
@Immutable
class Person {

	@Id
	private String id;

	private String name;

	private @Nullable String modified;

	@ElementCollection
	@CollectionTable(name = "subsystem_role", joinColumns = @JoinColumn(name = "person_id"))
	@OrderBy("subsystem, role")
	private List<Role> roles;

	@ElementCollection
	@CollectionTable(name = "fact_person", joinColumns = @JoinColumn(name = "person_id"))
	@Column(name = "fact_id")
	@OrderBy
	private Set<String> facts;

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	/**
	 * Describes the person.
	 * @param releases all releases that were read, the newest first
	 * @param labels what references are called
	 * @param revision when it changed, if that is not recorded
	 */
	PersonView view(List<KernelRelease> releases, Labels labels, DataRevision revision) {
		List<RoleView> newestFirst = releases.stream()
			.flatMap((release) -> this.roles.stream().filter((role) -> role.release().equals(release.id())))
			.map((role) -> RoleView.of(role, labels))
			.toList();
		return new PersonView(this.id, Href.of(People.PATH, this.id), Href.page(People.PATH, this.id), this.name,
				newestFirst, this.facts.stream().map(labels::fact).toList(), revision.modified(this.modified));
	}

}
