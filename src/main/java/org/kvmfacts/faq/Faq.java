package org.kvmfacts.faq;

import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.kvmfacts.fact.Correction;

/**
 * A question that people ask, with its answer.
 */
@Entity
@Immutable
class Faq {

	@Id
	private String id;

	private String question;

	private String answer;

	@Column(name = "topic_id")
	private String topic;

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

	String id() {
		return this.id;
	}

	List<String> facts() {
		return this.facts;
	}

	/**
	 * Describes the entry.
	 * @param href its address
	 * @param corrections what facts put right, those of this entry among them
	 */
	FaqView view(String href, List<Correction> corrections) {
		return new FaqView(this.id, href, this.question, List.copyOf(this.phrasings), this.answer, this.topic,
				List.copyOf(this.facts),
				corrections.stream().filter((correction) -> this.facts.contains(correction.fact())).toList());
	}

}
