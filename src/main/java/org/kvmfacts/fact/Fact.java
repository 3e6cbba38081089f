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
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A statement that the service stands behind, with what it rests on.
 */
@Entity
@Immutable
class Fact {

	@Id
	private String id;

	private String statement;

	@Enumerated(EnumType.STRING)
	private FactKind kind;

	@Column(name = "topic_id")
	private String topic;

	private @Nullable String date;

	@Enumerated(EnumType.STRING)
	private Standing standing;

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

	@SuppressWarnings("NullAway.Init")
	protected Fact() {
	}

	String id() {
		return this.id;
	}

	FactView view(String href) {
		return new FactView(this.id, href, this.statement, this.kind, this.topic, this.date, this.standing,
				List.copyOf(this.organisations), List.copyOf(this.people),
				this.citations.stream().map(Citation::view).toList(), this.checked.stream().findFirst().orElse(null));
	}

}
