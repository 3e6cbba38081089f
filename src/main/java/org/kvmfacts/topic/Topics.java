package org.kvmfacts.topic;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.CollectionService;
import org.kvmfacts.api.page.IdQuery;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Filters;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The topics, to read.
 */
@Service
@Transactional(readOnly = true)
public class Topics extends CollectionService<Topic, TopicView> {

	static final String PATH = "topics";

	private final TopicRepository repository;

	private final DataRevision revision;

	Topics(TopicRepository repository, Pages pages, DataRevision revision) {
		super(PATH, repository, pages);
		this.repository = repository;
		this.revision = revision;
	}

	/**
	 * Lists the topics in their reading order.
	 * @param query which topics
	 * @param page which page
	 * @return the page
	 */
	public Page<TopicView> list(IdQuery query, PageQuery page) {
		return list(Filters.isIn("id", query.id()), Sort.by("position", "id"), query, query.id(), page);
	}

	@Override
	public Page<TopicView> list(PageQuery page) {
		return list(IdQuery.ALL, page);
	}

	@Override
	public List<String> ids() {
		return this.repository.findIds();
	}

	@Override
	public void requireKnown(String parameter, @Nullable Collection<String> ids) {
		if (ids != null && !ids().containsAll(ids)) {
			throw InvalidParametersException.notOneOf(parameter, ids());
		}
	}

	@Override
	protected List<TopicView> views(List<Topic> entities) {
		return entities.stream().map((topic) -> topic.view(this.revision)).toList();
	}

}
