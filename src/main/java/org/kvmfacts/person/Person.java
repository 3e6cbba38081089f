package org.kvmfacts.person;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.Labels;
import org.kvmfacts.content.Identified;
import org.kvmfacts.contribution.ChangesView;
import org.kvmfacts.release.ReleaseSpan;
import org.kvmfacts.release.Releases;

/**
 * A person who maintained or wrote KVM, or whom facts name: a name and roles, nothing
 * else.
 */
@Entity
@Immutable
@SuppressWarnings("unused") // Lists are sorted by some of the fields.
class Person implements Identified {

	@Id
	private String id;

	private String name;

	@Formula("lower(name)")
	private String nameFolded;

	private String modified;

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

	@Override
	public String id() {
		return this.id;
	}

	PersonView view(Releases releases, Labels labels, @Nullable ChangesView changes) {
		return new PersonView(this.id, Href.of(People.PATH, this.id), Href.page(People.PATH, this.id), this.name,
				roles(releases, labels), changes, this.facts.stream().map(labels::fact).toList(), this.modified);
	}

	private List<RoleView> roles(Releases releases, Labels labels) {
		return releases.spans(this.roles, Role::withoutRelease, Role::release)
			.sorted(Comparator.<Map.Entry<Role, ReleaseSpan>>comparingInt((held) -> -held.getValue().until().position())
				.thenComparing((held) -> held.getKey().role())
				.thenComparingInt((held) -> held.getValue().since().position()))
			.map((held) -> RoleView.of(held.getKey(), held.getValue(), labels))
			.toList();
	}

}
