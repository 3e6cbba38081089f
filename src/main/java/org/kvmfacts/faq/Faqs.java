package org.kvmfacts.faq;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kvmfacts.api.Href;
import org.kvmfacts.api.page.ExportableCollection;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.api.problem.NotFoundException;
import org.kvmfacts.fact.Correction;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.topic.Topics;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The questions and answers, to read.
 */
@Service
@Transactional(readOnly = true)
public class Faqs implements ExportableCollection<FaqView> {

	static final String PATH = "faqs";

	private final FaqRepository repository;

	private final Facts facts;

	private final Topics topics;

	private final Pages pages;

	Faqs(FaqRepository repository, Facts facts, Topics topics, Pages pages) {
		this.repository = repository;
		this.facts = facts;
		this.topics = topics;
		this.pages = pages;
	}

	/**
	 * Lists questions by their ids.
	 * @param query which questions
	 * @param page which page
	 * @return the page
	 */
	public Page<FaqView> list(FaqQuery query, PageQuery page) {
		this.topics.requireKnown("topic", query.topic());
		Page<Faq> found = this.pages.read(this.repository, query.filter(), Sort.by("id"), query, page);
		List<Correction> corrections = corrections(found.items());
		return found.missing(query.id(), this.repository::findIds).map((faq) -> view(faq, corrections));
	}

	/**
	 * Finds a question.
	 * @param id its id
	 * @return the question with its answer
	 * @throws NotFoundException if there is none
	 */
	public FaqView get(String id) {
		Faq found = this.repository.findById(id).orElseThrow(() -> new NotFoundException(PATH));
		return view(found, corrections(List.of(found)));
	}

	/**
	 * Shows some questions at once.
	 * @param ids their ids; one that does not exist is passed over
	 * @return each by its id
	 */
	public Map<String, FaqView> show(Collection<String> ids) {
		List<Faq> found = this.repository.findByIdIn(ids);
		List<Correction> corrections = corrections(found);
		return found.stream().collect(Collectors.toMap(Faq::id, (faq) -> view(faq, corrections)));
	}

	/**
	 * All ids.
	 * @return the ids in their order
	 */
	public List<String> ids() {
		return this.repository.findAllIds();
	}

	private List<Correction> corrections(List<Faq> faqs) {
		Set<String> ids = faqs.stream().flatMap((faq) -> faq.facts().stream()).collect(Collectors.toSet());
		return this.facts.corrections(ids);
	}

	private static FaqView view(Faq faq, List<Correction> corrections) {
		return faq.view(Href.of(PATH, faq.id()), corrections);
	}

	@Override
	public Page<FaqView> list(PageQuery page) {
		return list(FaqQuery.ALL, page);
	}

	@Override
	public String path() {
		return PATH;
	}

	@Override
	public long count() {
		return this.repository.count();
	}

}
