package org.kvmfacts.fact;

import java.util.List;
import java.util.Set;

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
import org.kvmfacts.content.DatePrecision;
import org.kvmfacts.content.Identified;
import org.kvmfacts.source.Sources;

/**
 * A statement with its citations.
 */
@Entity
@Immutable
@SuppressWarnings("unused") // Lists are sorted by some of the fields.
class Fact implements Identified {

	@Id
	private String id;

	private int position;

	private String title;

	@Formula("lower(title)")
	private String titleFolded;

	private String statement;

	@Enumerated(EnumType.STRING)
	private FactKind kind;

	@Column(name = "topic_id")
	private String topic;

	private @Nullable String date;

	@Enumerated(EnumType.STRING)
	private Standing standing;

	private String modified;

	@Formula("coalesce(date, '~')")
	private String dateOrLast;

	@Formula("coalesce(date, '')")
	private String dateOrFirst;

	@ElementCollection
	@CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "fact_id"))
	@OrderBy("position")
	private List<Citation> citations;

	@ElementCollection
	@CollectionTable(name = "fact_organisation", joinColumns = @JoinColumn(name = "fact_id"))
	@Column(name = "organisation_id")
	@OrderBy
	private Set<String> organisations;

	@ElementCollection
	@CollectionTable(name = "fact_person", joinColumns = @JoinColumn(name = "fact_id"))
	@Column(name = "person_id")
	@OrderBy
	private Set<String> people;

	@ElementCollection
	@CollectionTable(name = "fact_checked", joinColumns = @JoinColumn(name = "fact_id"))
	private Set<Checked> checked;

	@ElementCollection
	@CollectionTable(name = "faq_fact", joinColumns = @JoinColumn(name = "fact_id"))
	@Column(name = "faq_id")
	@OrderBy
	private Set<String> faqs;

	@SuppressWarnings("NullAway.Init")
	protected Fact() {
	}

	@Override
	public String id() {
		return this.id;
	}

	FactView view(Labels labels, Sources sources) {
		return new FactView(this.id, Href.of(Facts.PATH, this.id), Href.page(Facts.PATH, this.id), this.title,
				this.statement, this.kind, labels.topic(this.topic), this.date, DatePrecision.of(this.date),
				this.standing, this.organisations.stream().map(labels::organisation).toList(),
				this.people.stream().map(labels::person).toList(),
				this.citations.stream().map((citation) -> citation.view(sources)).toList(),
				this.faqs.stream().map(labels::faq).toList(), this.checked.stream().findFirst().orElse(null),
				this.modified);
	}

}
