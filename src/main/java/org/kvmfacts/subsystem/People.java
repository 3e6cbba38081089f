package org.kvmfacts.subsystem;

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
 * The people, to read.
 */
@Service
@Transactional(readOnly = true)
public class People implements Resources {

	static final String PATH = "people";

	private final PersonRepository repository;

	private final KernelReleaseRepository releases;

	People(PersonRepository repository, KernelReleaseRepository releases) {
		this.repository = repository;
		this.releases = releases;
	}

	/**
	 * Lists the people by their ids.
	 * @param page which page
	 * @return the page
	 */
	public Page<PersonView> list(PageQuery page) {
		List<KernelRelease> newestFirst = this.releases.findAllByOrderByPositionDesc();
		return Pages.read(this.repository, Specification.unrestricted(), Sort.by("id"), PATH, page)
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
	 * Finds some people at once.
	 * @param ids their ids; one that does not exist is passed over
	 * @return the people, in no order
	 */
	public List<PersonView> find(Collection<String> ids) {
		List<KernelRelease> newestFirst = this.releases.findAllByOrderByPositionDesc();
		return this.repository.findAll(Filters.<Person>isIn("id", ids))
			.stream()
			.map((person) -> view(person, newestFirst))
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
	public String path() {
		return PATH;
	}

	@Override
	public long count() {
		return this.repository.count();
	}

}
