package org.kvmfacts.source;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Filters;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.InvalidParametersException;
import org.kvmfacts.api.NotFoundException;
import org.kvmfacts.api.Page;
import org.kvmfacts.api.PageQuery;
import org.kvmfacts.api.Pages;
import org.kvmfacts.api.Resources;

import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sources, to read.
 */
@Service
@Transactional(readOnly = true)
public class Sources implements Resources {

	static final String PATH = "sources";

	private final SourceRepository repository;

	Sources(SourceRepository repository) {
		this.repository = repository;
	}

	/**
	 * Lists the sources by their ids.
	 * @param page which page
	 * @return the page
	 */
	public Page<SourceView> list(PageQuery page) {
		return Pages.read(this.repository, Specification.unrestricted(), Sort.by("id"), PATH, page).map(Sources::view);
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
	 * Finds some sources at once.
	 * @param ids their ids; one that does not exist is passed over
	 * @return the sources, in no order
	 */
	public List<SourceView> find(Collection<String> ids) {
		return this.repository.findAll(Filters.<Source>isIn("id", ids)).stream().map(Sources::view).toList();
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
	public String path() {
		return PATH;
	}

	@Override
	public long count() {
		return this.repository.count();
	}

}
