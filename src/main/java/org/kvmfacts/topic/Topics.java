package org.kvmfacts.topic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.page.ExportableCollection;
import org.kvmfacts.api.page.IdQuery;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.api.problem.NotFoundException;
import org.kvmfacts.content.Filters;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The topics, to read.
 */
@Service
@Transactional(readOnly = true)
public class Topics implements ExportableCollection<TopicView> {

	static final String PATH = "topics";

	private final TopicRepository repository;

	private final Pages pages;

	Topics(TopicRepository repository, Pages pages) {
		this.repository = repository;
		this.pages = pages;
	}

	/**
	 * Lists the topics in their reading order.
	 * @param query which topics
	 * @param page which page
	 * @return the page
	 */
	public Page<TopicView> list(IdQuery query, PageQuery page) {
		return this.pages
			.read(this.repository, Filters.isIn("id", query.id()), Sort.by("position", "id"), PATH + query, page)
			.missing(query.id(), this.repository::findIds)
			.map(Topics::view);
	}

	/**
	 * Finds a topic.
	 * @param id its id
	 * @return the topic
	 * @throws NotFoundException if there is none
	 */
	public TopicView get(String id) {
		return this.repository.findById(id).map(Topics::view).orElseThrow(() -> new NotFoundException(PATH));
	}

	/**
	 * All ids.
	 * @return the ids in the reading order
	 */
	public List<String> ids() {
		return this.repository.findIds();
	}

	/**
	 * Refuses a filter that names a topic which does not exist.
	 * @param parameter the name of the filter
	 * @param ids the topics asked for, if the filter was given
	 */
	public void requireKnown(String parameter, @Nullable Collection<String> ids) {
		if (ids != null) {
			List<String> known = this.repository.findIds();
			if (!known.containsAll(ids)) {
				throw InvalidParametersException.notOneOf(parameter, known);
			}
		}
	}

	private static TopicView view(Topic topic) {
		return topic.view(Href.of(PATH, topic.id()));
	}

	@Override
	public Page<TopicView> list(PageQuery page) {
		return list(IdQuery.ALL, page);
	}

	public Map<String, TopicView> show(Collection<String> ids) {
		return this.repository.findByIdIn(ids).stream().collect(Collectors.toMap(Topic::id, Topics::view));
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
