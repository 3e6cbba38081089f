package org.kvmfacts.person;

import java.util.List;

import org.kvmfacts.api.page.CollectionService;
import org.kvmfacts.api.page.IdQuery;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Filters;
import org.kvmfacts.content.Labels;
import org.kvmfacts.release.Releases;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people, to read.
 */
@Service
@Transactional(readOnly = true)
public class People extends CollectionService<Person, PersonView> {

	static final String PATH = "people";

	private final Releases releases;

	private final Labels labels;

	private final DataRevision revision;

	People(PersonRepository repository, Pages pages, Releases releases, Labels labels, DataRevision revision) {
		super(PATH, repository, pages);
		this.releases = releases;
		this.labels = labels;
		this.revision = revision;
	}

	/**
	 * Lists the people by their ids.
	 * @param query which people
	 * @param page which page
	 * @return the page
	 */
	public Page<PersonView> list(IdQuery query, PageQuery page) {
		return list(Filters.isIn("id", query.id()), Sort.by("id"), query, query.id(), page);
	}

	@Override
	public Page<PersonView> list(PageQuery page) {
		return list(IdQuery.ALL, page);
	}

	@Override
	protected List<PersonView> views(List<Person> entities) {
		return entities.stream()
			.map((person) -> person.view(this.releases.newestFirst(), this.labels, this.revision))
			.toList();
	}

}
