package org.kvmfacts.organisation;

import java.util.Comparator;
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
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.Labels;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.content.Identified;
import org.kvmfacts.contribution.ChangesView;
import org.kvmfacts.release.Releases;
import org.kvmfacts.source.SourceCitation;
import org.kvmfacts.source.Sources;

/**
 * An organisation behind KVM. What other subjects say about it is read from their tables
 * as ids, so that this package does not depend on theirs.
 */
@Entity
@Immutable
@SuppressWarnings("unused") // Lists are sorted by some of the fields.
class Organisation implements Identified {

	@Id
	private String id;

	private String name;

	@Formula("lower(name)")
	private String nameFolded;

	@Enumerated(EnumType.STRING)
	private OrganisationKind kind;

	private String role;

	private @Nullable String firstSeen;

	@Column(name = "first_seen_source_id")
	private @Nullable String firstSeenSource;

	private @Nullable String firstSeenLocator;

	private @Nullable String lastSeen;

	@Column(name = "last_seen_source_id")
	private @Nullable String lastSeenSource;

	private @Nullable String lastSeenLocator;

	private @Nullable String site;

	private @Nullable String wikidata;

	private String modified;

	@Formula("coalesce(first_seen, '~')")
	private String dateOrLast;

	@Formula("(select count(*) from fact_organisation f where f.organisation_id = id)")
	private int count;

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
	@CollectionTable(name = "subsystem_role", joinColumns = @JoinColumn(name = "affiliation_id"))
	@OrderBy("subsystem, role, person")
	private List<Affiliation> affiliations;

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

	@Override
	public String id() {
		return this.id;
	}

	OrganisationView view(Labels labels, Sources sources, Releases releases, @Nullable NoticesView notices,
			@Nullable ChangesView changes) {
		List<RelationshipView> related = Stream
			.concat(this.relationships.stream(), this.inverseRelationships.stream().map(Relationship::inverse))
			.map((relationship) -> relationship.view(labels, sources))
			.toList();
		List<AffiliationView> people = people(labels, sources, releases);
		boolean ended = people.stream().noneMatch(AffiliationView::current);
		return new OrganisationView(this.id, Href.of(Organisations.PATH, this.id),
				Href.page(Organisations.PATH, this.id), this.name, List.copyOf(this.otherNames), this.kind, this.role,
				this.site, this.wikidata, this.firstSeen, cite(sources, this.firstSeenSource, this.firstSeenLocator),
				ended ? this.lastSeen : null, ended ? cite(sources, this.lastSeenSource, this.lastSeenLocator) : null,
				List.copyOf(this.architectures), related, notices, changes, people,
				this.facts.stream().map(labels::fact).toList(),
				this.citations.stream().map((citation) -> sources.cite(citation.source(), citation.locator())).toList(),
				this.modified);
	}

	private static @Nullable SourceCitation cite(Sources sources, @Nullable String source, @Nullable String locator) {
		return (source != null && locator != null) ? sources.cite(source, locator) : null;
	}

	private List<AffiliationView> people(Labels labels, Sources sources, Releases releases) {
		return releases.spans(this.affiliations, Affiliation::withoutRelease, Affiliation::release)
			.map((shown) -> shown.getKey().view(shown.getValue(), labels, sources))
			.sorted(Comparator.comparing(AffiliationView::current).reversed())
			.toList();
	}

}
