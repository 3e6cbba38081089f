package org.kvmfacts.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.kvmfacts.api.page.CollectionService;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Labels;
import org.kvmfacts.organisation.Organisations;
import org.kvmfacts.person.People;
import org.kvmfacts.source.Sources;
import org.kvmfacts.topic.Topics;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facts, to read.
 */
@Service
@Transactional(readOnly = true)
public class Facts extends CollectionService<Fact, FactView> {

	static final String PATH = "facts";

	private final FactRepository repository;

	private final FactKeys keys;

	private final Topics topics;

	private final Sources sources;

	private final Organisations organisations;

	private final People people;

	private final Pages pages;

	private final Labels labels;

	private final DataRevision revision;

	Facts(FactRepository repository, FactKeys keys, Topics topics, Sources sources, Organisations organisations,
			People people, Pages pages, Labels labels, DataRevision revision) {
		super(PATH, repository, pages);
		this.labels = labels;
		this.revision = revision;
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
	 * Finds what some facts put right.
	 * @param ids the ids of the facts
	 * @return what their sources get wrong
	 */
	public List<Correction> corrections(Collection<String> ids) {
		return this.repository.findCorrections(ids)
			.stream()
			.map((found) -> found.view(this.labels, this.sources))
			.toList();
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

	@Override
	protected List<FactView> views(List<Fact> entities) {
		return entities.stream().map((fact) -> fact.view(this.labels, this.sources, this.revision)).toList();
	}

	@Override
	public Page<FactView> list(PageQuery page) {
		return list(FactQuery.ALL, page);
	}

}
