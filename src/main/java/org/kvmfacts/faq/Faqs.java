package org.kvmfacts.faq;

import java.util.List;

import org.kvmfacts.api.Labels;
import org.kvmfacts.api.page.CollectionService;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.fact.Correction;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.topic.Topics;

import org.springframework.stereotype.Service;

/**
 * Reads the FAQ entries.
 */
@Service
public class Faqs extends CollectionService<Faq, FaqView> {

	static final String PATH = "faqs";

	private final Facts facts;

	private final Topics topics;

	private final Labels labels;

	Faqs(FaqRepository repository, Facts facts, Topics topics, Pages pages, Labels labels) {
		super(PATH, repository, pages, FaqSort.POSITION);
		this.facts = facts;
		this.topics = topics;
		this.labels = labels;
	}

	/**
	 * Lists FAQ entries.
	 */
	public Page<FaqView> list(FaqQuery query, PageQuery page) {
		this.topics.requireKnown("topic", query.topic());
		return list(query.filter(), query.sort(), query, query.id(), page);
	}

	@Override
	protected List<FaqView> views(List<Faq> entities) {
		List<Correction> corrections = this.facts.corrections();
		return entities.stream().map((faq) -> faq.view(this.labels, corrections)).toList();
	}

}
