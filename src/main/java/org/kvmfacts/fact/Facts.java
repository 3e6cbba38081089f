package org.kvmfacts.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kvmfacts.api.Href;
import org.kvmfacts.api.page.ExportableCollection;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.api.problem.NotFoundException;
import org.kvmfacts.organisation.Organisations;
import org.kvmfacts.source.Sources;
import org.kvmfacts.subsystem.People;
import org.kvmfacts.topic.Topics;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facts, to read.
 */
@Service
@Transactional(readOnly = true)
public class Facts implements ExportableCollection<FactView> {

	static final String PATH = "facts";

	private final FactRepository repository;

	private final FactKeys keys;

	private final Topics topics;

	private final Sources sources;

	private final Organisations organisations;

	private final People people;

	private final Pages pages;

	Facts(FactRepository repository, FactKeys keys, Topics topics, Sources sources, Organisations organisations,
			People people, Pages pages) {
		this.repository = repository;
		this.keys = keys;
		this.topics = topics;
		this.sources = sources;
		this.organisations = organisations;
		this.people = people;
		this.pages = pages;
	}

	/**
	 * Lists facts.
	 * @param query which facts, in which order
	 * @param page which page
	 * @return the page
	 */
	public Page<FactView> list(FactQuery query, PageQuery page) {
		return list(query, false, query, page);
	}

	/**
	 * Lists facts that have a date, from the oldest.
	 * @param query which facts
	 * @param page which page
	 * @return the page
	 */
	public Page<FactView> timeline(TimelineQuery query, PageQuery page) {
		return list(query.facts(), true, query, page);
	}

	/**
	 * Finds a fact.
	 * @param id its id
	 * @return the fact
	 * @throws NotFoundException if there is none
	 */
	public FactView get(String id) {
		return this.repository.findById(id).map(Facts::view).orElseThrow(() -> new NotFoundException(PATH));
	}

	/**
	 * All ids.
	 * @return the ids in their order
	 */
	public List<String> ids() {
		return this.repository.findAllIds();
	}

	/**
	 * Finds what some facts put right.
	 * @param ids the ids of the facts
	 * @return what their sources get wrong
	 */
	public List<Correction> corrections(Collection<String> ids) {
		return this.repository.findCorrections(ids);
	}

	private Page<FactView> list(FactQuery query, boolean dated, Object scope, PageQuery page) {
		requireKnown(query);
		Page<FactKey> found = this.pages.read(this.keys.list(query, dated), query.order().sort(), scope, page);
		Map<String, FactView> shown = show(found.items().stream().map(FactKey::id).toList());
		return new Page<>(found.items().stream().map((key) -> shown.get(key.id())).toList(), found.total(),
				found.next(), null)
			.missing(query.id(), this.repository::findIds);
	}

	private void requireKnown(FactQuery query) {
		this.topics.requireKnown("topic", query.topic());
		this.sources.requireKnown("source", query.source());
		this.organisations.requireKnown("organisation", query.organisation());
		this.people.requireKnown("person", query.person());
		if (new Period(query.from(), query.to()).isEmpty()) {
			throw InvalidParametersException.of("from", "must not be after to");
		}
	}

	private static FactView view(Fact fact) {
		return fact.view(Href.of(PATH, fact.id()));
	}

	@Override
	public Page<FactView> list(PageQuery page) {
		return list(FactQuery.ALL, page);
	}

	public Map<String, FactView> show(Collection<String> ids) {
		return this.repository.findByIdIn(ids).stream().collect(Collectors.toMap(Fact::id, Facts::view));
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
