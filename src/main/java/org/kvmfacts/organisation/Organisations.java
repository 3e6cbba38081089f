package org.kvmfacts.organisation;

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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisations, to read.
 */
@Service
@Transactional(readOnly = true)
public class Organisations implements Resources {

	static final String PATH = "organisations";

	private final OrganisationRepository repository;

	Organisations(OrganisationRepository repository) {
		this.repository = repository;
	}

	/**
	 * Lists the organisations by their ids.
	 * @param query which organisations
	 * @param page which page
	 * @return the page
	 */
	public Page<OrganisationView> list(OrganisationQuery query, PageQuery page) {
		return Pages.read(this.repository, query.filter(), Sort.by("id"), query, page).map(Organisations::view);
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
	 * Finds some organisations at once.
	 * @param ids their ids; one that does not exist is passed over
	 * @return the organisations, in no order
	 */
	public List<OrganisationView> find(Collection<String> ids) {
		return this.repository.findAll(Filters.<Organisation>isIn("id", ids))
			.stream()
			.map(Organisations::view)
			.toList();
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
	public String path() {
		return PATH;
	}

	@Override
	public long count() {
		return this.repository.count();
	}

}
