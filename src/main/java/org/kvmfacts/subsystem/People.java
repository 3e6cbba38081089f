package org.kvmfacts.subsystem;

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
 * The people, to read.
 */
@Service
@Transactional(readOnly = true)
public class People implements ExportableCollection<PersonView> {

	static final String PATH = "people";

	private final PersonRepository repository;

	private final KernelReleaseRepository releases;

	private final Pages pages;

	People(PersonRepository repository, KernelReleaseRepository releases, Pages pages) {
		this.repository = repository;
		this.releases = releases;
		this.pages = pages;
	}

	/**
	 * Lists the people by their ids.
	 * @param query which people
	 * @param page which page
	 * @return the page
	 */
	public Page<PersonView> list(IdQuery query, PageQuery page) {
		List<KernelRelease> newestFirst = this.releases.findAllByOrderByPositionDesc();
		return this.pages.read(this.repository, Filters.isIn("id", query.id()), Sort.by("id"), PATH + query, page)
			.missing(query.id(), this.repository::findIds)
			.map((person) -> view(person, newestFirst));
	}

	/**
	 * Finds a person.
	 * @param id its id
	 * @return the person
	 * @throws NotFoundException if there is none
	 */
	public PersonView get(String id) {
		return this.repository.findById(id)
			.map((person) -> view(person, this.releases.findAllByOrderByPositionDesc()))
			.orElseThrow(() -> new NotFoundException(PATH));
	}

	/**
	 * All ids.
	 * @return the ids in their order
	 */
	public List<String> ids() {
		return this.repository.findAllIds();
	}

	/**
	 * Refuses a filter that names a person who does not exist.
	 * @param parameter the name of the filter
	 * @param ids the people asked for, if the filter was given
	 */
	public void requireKnown(String parameter, @Nullable Collection<String> ids) {
		InvalidParametersException.requireKnown(parameter, ids, this.repository::findIds, PATH);
	}

	private static PersonView view(Person person, List<KernelRelease> newestFirst) {
		return person.view(Href.of(PATH, person.id()), newestFirst);
	}

	@Override
	public Page<PersonView> list(PageQuery page) {
		return list(IdQuery.ALL, page);
	}

	public Map<String, PersonView> show(Collection<String> ids) {
		List<KernelRelease> newestFirst = this.releases.findAllByOrderByPositionDesc();
		return this.repository.findByIdIn(ids)
			.stream()
			.collect(Collectors.toMap(Person::id, (person) -> view(person, newestFirst)));
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
