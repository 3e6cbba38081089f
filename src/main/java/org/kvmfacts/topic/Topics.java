package org.kvmfacts.topic;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.CollectionService;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.api.problem.InvalidParametersException;

import org.springframework.stereotype.Service;

/**
 * Reads the topics.
 */
@Service
public class Topics extends CollectionService<Topic, TopicView> {

	static final String PATH = "topics";

	Topics(TopicRepository repository, Pages pages) {
		super(PATH, repository, pages, TopicSort.POSITION);
	}

	/**
	 * Lists the topics.
	 */
	Page<TopicView> list(TopicQuery query, PageQuery page) {
		return list(query.filter(), query.sort(), query, query.id(), page);
	}

	/**
	 * Refuses a filter that names topics which do not exist.
	 */
	public void requireKnown(String parameter, @Nullable Collection<String> ids) {
		if (ids != null) {
			InvalidParametersException.requireOneOf(parameter, ids, ids());
		}
	}

	@Override
	protected List<TopicView> views(List<Topic> entities) {
		return entities.stream().map(Topic::view).toList();
	}

}
