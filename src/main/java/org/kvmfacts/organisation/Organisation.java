package org.kvmfacts.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
 * An organisation behind KVM. What other subjects say of it is read from their tables as
 * ids, so that it depends on none of them.
 */
@Entity
@Immutable
class Organisation {

	@Id
	private String id;

	private String name;

	@Enumerated(EnumType.STRING)
	private OrganisationKind kind;

	private String role;

	private @Nullable String since;

	private @Nullable String until;

	@ElementCollection
	@CollectionTable(name = "organisation_other_name", joinColumns = @JoinColumn(name = "organisation_id"))
	@Column(name = "name")
	@OrderBy
	private Set<String> otherNames;

	@ElementCollection
	@CollectionTable(name = "organisation_architecture", joinColumns = @JoinColumn(name = "organisation_id"))
	@Column(name = "architecture")
	@Enumerated(EnumType.STRING)
	@OrderBy
	private Set<Architecture> architectures;

	@ElementCollection
	@CollectionTable(name = "organisation_relationship", joinColumns = @JoinColumn(name = "organisation_id"))
	@OrderBy("date, organisation")
	private List<Relationship> relationships;

	@ElementCollection
	@CollectionTable(name = "organisation_relationship", joinColumns = @JoinColumn(name = "other_id"))
	@AttributeOverride(name = "organisation", column = @Column(name = "organisation_id"))
	@OrderBy("date, organisation")
	private List<Relationship> inverseRelationships;

	@ElementCollection
	@CollectionTable(name = "organisation_notices", joinColumns = @JoinColumn(name = "organisation_id"))
	private Set<Notices> notices;

	@ElementCollection
	@CollectionTable(name = "organisation_maintainer", joinColumns = @JoinColumn(name = "organisation_id"))
	@Column(name = "person_id")
	@OrderBy
	private Set<String> maintainers;

	@ElementCollection
	@CollectionTable(name = "fact_organisation", joinColumns = @JoinColumn(name = "organisation_id"))
	@Column(name = "fact_id")
	@OrderBy
	private Set<String> facts;

	@ElementCollection
	@CollectionTable(name = "organisation_citation", joinColumns = @JoinColumn(name = "organisation_id"))
	@OrderBy("source, locator")
	private List<OrganisationCitation> citations;

	@SuppressWarnings("NullAway.Init")
	protected Organisation() {
	}

	String id() {
		return this.id;
	}

	OrganisationView view(String href) {
		List<RelationshipView> related = Stream
			.concat(this.relationships.stream().map(Relationship::view),
					this.inverseRelationships.stream().map(Relationship::inverseView))
			.toList();
		return new OrganisationView(this.id, href, this.name, List.copyOf(this.otherNames), this.kind, this.role,
				this.since, this.until, List.copyOf(this.architectures), related,
				this.notices.stream().findFirst().map(Notices::view).orElse(null), List.copyOf(this.maintainers),
				List.copyOf(this.facts), List.copyOf(this.citations));
	}

}
