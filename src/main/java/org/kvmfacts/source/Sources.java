package org.kvmfacts.source;

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
 * The sources, to read.
 */
@Service
@Transactional(readOnly = true)
public class Sources implements ExportableCollection<SourceView> {

	static final String PATH = "sources";

	private final SourceRepository repository;

	private final Pages pages;

	Sources(SourceRepository repository, Pages pages) {
		this.repository = repository;
		this.pages = pages;
	}

	/**
	 * Lists the sources by their ids.
	 * @param query which sources
	 * @param page which page
	 * @return the page
	 */
	public Page<SourceView> list(IdQuery query, PageQuery page) {
		return this.pages.read(this.repository, Filters.isIn("id", query.id()), Sort.by("id"), PATH + query, page)
			.missing(query.id(), this.repository::findIds)
			.map(Sources::view);
	}

	/**
	 * Finds a source.
	 * @param id its id
	 * @return the source
	 * @throws NotFoundException if there is none
	 */
	public SourceView get(String id) {
		return this.repository.findById(id).map(Sources::view).orElseThrow(() -> new NotFoundException(PATH));
	}

	/**
	 * All ids.
	 * @return the ids in their order
	 */
	public List<String> ids() {
		return this.repository.findAllIds();
	}

	/**
	 * Refuses a filter that names a source which does not exist.
	 * @param parameter the name of the filter
	 * @param ids the sources asked for, if the filter was given
	 */
	public void requireKnown(String parameter, @Nullable Collection<String> ids) {
		InvalidParametersException.requireKnown(parameter, ids, this.repository::findIds, PATH);
	}

	private static SourceView view(Source source) {
		return source.view(Href.of(PATH, source.id()));
	}

	@Override
	public Page<SourceView> list(PageQuery page) {
		return list(IdQuery.ALL, page);
	}

	public Map<String, SourceView> show(Collection<String> ids) {
		return this.repository.findByIdIn(ids).stream().collect(Collectors.toMap(Source::id, Sources::view));
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
