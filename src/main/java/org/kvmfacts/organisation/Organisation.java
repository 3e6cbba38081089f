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
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Href;
import org.kvmfacts.content.Labels;
import org.kvmfacts.source.Sources;

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

	private @Nullable String firstSeen;

	private @Nullable String lastSeen;

	private @Nullable String modified;

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
	@OrderBy("position")
	private List<OrganisationCitation> citations;

	@SuppressWarnings("NullAway.Init")
	protected Organisation() {
	}

	/**
	 * Describes the organisation.
	 * @param labels what references are called
	 * @param sources what citations refer to
	 * @param revision when it changed, if that is not recorded
	 */
	OrganisationView view(Labels labels, Sources sources, DataRevision revision) {
		List<RelationshipView> related = Stream
			.concat(this.relationships.stream().map((relationship) -> relationship.view(labels)),
					this.inverseRelationships.stream().map((relationship) -> relationship.inverseView(labels)))
			.toList();
		return new OrganisationView(this.id, Href.of(Organisations.PATH, this.id),
				Href.page(Organisations.PATH, this.id), this.name, List.copyOf(this.otherNames), this.kind, this.role,
				this.firstSeen, this.lastSeen, List.copyOf(this.architectures), related,
				this.notices.stream().findFirst().map(Notices::view).orElse(null),
				this.maintainers.stream().map(labels::person).toList(), this.facts.stream().map(labels::fact).toList(),
				this.citations.stream().map((citation) -> sources.cite(citation.source(), citation.locator())).toList(),
				revision.modified(this.modified));
	}

}
