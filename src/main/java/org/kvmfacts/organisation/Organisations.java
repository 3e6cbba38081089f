package org.kvmfacts.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.page.ExportableCollection;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.api.problem.NotFoundException;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisations, to read.
 */
@Service
@Transactional(readOnly = true)
public class Organisations implements ExportableCollection<OrganisationView> {

	static final String PATH = "organisations";

	private final OrganisationRepository repository;

	private final Pages pages;

	Organisations(OrganisationRepository repository, Pages pages) {
		this.repository = repository;
		this.pages = pages;
	}

	/**
	 * Lists the organisations by their ids.
	 * @param query which organisations
	 * @param page which page
	 * @return the page
	 */
	public Page<OrganisationView> list(OrganisationQuery query, PageQuery page) {
		return this.pages.read(this.repository, query.filter(), Sort.by("id"), query, page)
			.missing(query.id(), this.repository::findIds)
			.map(Organisations::view);
	}

	/**
	 * Finds an organisation.
	 * @param id its id
	 * @return the organisation
	 * @throws NotFoundException if there is none
	 */
	public OrganisationView get(String id) {
		return this.repository.findById(id).map(Organisations::view).orElseThrow(() -> new NotFoundException(PATH));
	}

	/**
	 * All ids.
	 * @return the ids in their order
	 */
	public List<String> ids() {
		return this.repository.findAllIds();
	}

	/**
	 * Refuses a filter that names an organisation which does not exist.
	 * @param parameter the name of the filter
	 * @param ids the organisations asked for, if the filter was given
	 */
	public void requireKnown(String parameter, @Nullable Collection<String> ids) {
		InvalidParametersException.requireKnown(parameter, ids, this.repository::findIds, PATH);
	}

	private static OrganisationView view(Organisation organisation) {
		return organisation.view(Href.of(PATH, organisation.id()));
	}

	@Override
	public Page<OrganisationView> list(PageQuery page) {
		return list(OrganisationQuery.ALL, page);
	}

	public Map<String, OrganisationView> show(Collection<String> ids) {
		return this.repository.findByIdIn(ids)
			.stream()
			.collect(Collectors.toMap(Organisation::id, Organisations::view));
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
