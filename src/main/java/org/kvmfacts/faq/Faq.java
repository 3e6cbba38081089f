package org.kvmfacts.faq;

import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.Labels;
import org.kvmfacts.content.Identified;
import org.kvmfacts.fact.Correction;
import org.kvmfacts.fact.Standing;

/**
 * A question that people ask, with its answer.
 */
@Entity
@Immutable
@SuppressWarnings("unused") // Lists are sorted by some of the fields.
class Faq implements Identified {

	@Id
	private String id;

	private int position;

	private String question;

	@Formula("lower(question)")
	private String titleFolded;

	private String answer;

	@Column(name = "topic_id")
	private String topic;

	@Enumerated(EnumType.STRING)
	private Standing standing;

	private String modified;

	@ElementCollection
	@CollectionTable(name = "faq_phrasing", joinColumns = @JoinColumn(name = "faq_id"))
	@Column(name = "phrasing")
	@OrderColumn(name = "position")
	@ListIndexBase(1)
	private List<String> phrasings;

	@ElementCollection
	@CollectionTable(name = "faq_fact", joinColumns = @JoinColumn(name = "faq_id"))
	@Column(name = "fact_id")
	@OrderColumn(name = "position")
	@ListIndexBase(1)
	private List<String> facts;

	@SuppressWarnings("NullAway.Init")
	protected Faq() {
	}

	@Override
	public String id() {
		return this.id;
	}

	FaqView view(Labels labels, List<Correction> corrections) {
		return new FaqView(this.id, Href.of(Faqs.PATH, this.id), Href.page(Faqs.PATH, this.id), this.question,
				List.copyOf(this.phrasings), this.answer, labels.topic(this.topic), this.standing,
				this.facts.stream().map(labels::fact).toList(),
				corrections.stream().filter((correction) -> this.facts.contains(correction.fact().id())).toList(),
				this.modified);
	}

}
