package org.kvmfacts.person;

import java.util.List;

import org.kvmfacts.api.Labels;
import org.kvmfacts.api.page.CollectionService;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.contribution.Contributions;
import org.kvmfacts.release.KernelRelease;
import org.kvmfacts.release.Releases;

import org.springframework.stereotype.Service;

/**
 * Reads the people.
 */
@Service
public class People extends CollectionService<Person, PersonView> {

	static final String PATH = "people";

	private final Releases releases;

	private final Contributions contributions;

	private final Labels labels;

	People(PersonRepository repository, Pages pages, Releases releases, Contributions contributions, Labels labels) {
		super(PATH, repository, pages, PersonSort.NAME);
		this.releases = releases;
		this.contributions = contributions;
		this.labels = labels;
	}

	/**
	 * Lists the people.
	 */
	public Page<PersonView> list(PersonQuery query, PageQuery page) {
		InvalidParametersException.requireKnown("organisation", query.organisation(), this.labels, "organisations");
		InvalidParametersException.requireKnown("subsystem", query.subsystem(), this.labels, "subsystems");
		InvalidParametersException.requireOneOf("release", query.release(),
				this.releases.newestFirst().stream().map(KernelRelease::id).toList());
		return list(query.filter(), query.sort(), query, query.id(), page);
	}

	@Override
	protected List<PersonView> views(List<Person> entities) {
		return entities.stream()
			.map((person) -> person.view(this.releases, this.labels,
					this.contributions.ofPerson(person.id()).orElse(null)))
			.toList();
	}

}
