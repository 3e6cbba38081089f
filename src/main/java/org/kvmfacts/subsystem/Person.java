package org.kvmfacts.subsystem;

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

/**
 * Somebody with a public role in KVM: a name and roles, nothing else.
 */
@Entity
@Immutable
class Person {

	@Id
	private String id;

	private String name;

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

	String id() {
		return this.id;
	}

	/**
	 * Describes the person.
	 * @param href the address
	 * @param releases all releases that were read, the newest first
	 */
	PersonView view(String href, List<KernelRelease> releases) {
		List<RoleView> newestFirst = releases.stream()
			.flatMap((release) -> this.roles.stream().filter((role) -> role.release().equals(release.id())))
			.map(RoleView::of)
			.toList();
		return new PersonView(this.id, href, this.name, newestFirst, List.copyOf(this.facts));
	}

}
