package org.kvmfacts.subsystem;

import java.util.List;

import org.kvmfacts.api.Labels;
import org.kvmfacts.api.page.CollectionService;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.release.Releases;
import org.kvmfacts.source.Sources;

import org.springframework.stereotype.Service;

/**
 * Reads the subsystems.
 */
@Service
public class Subsystems extends CollectionService<Subsystem, SubsystemView> {

	static final String PATH = "subsystems";

	private final Releases releases;

	private final Labels labels;

	private final Sources sources;

	Subsystems(SubsystemRepository repository, Pages pages, Releases releases, Labels labels, Sources sources) {
		super(PATH, repository, pages, SubsystemSort.NAME);
		this.releases = releases;
		this.labels = labels;
		this.sources = sources;
	}

	/**
	 * Lists the subsystems.
	 */
	Page<SubsystemView> list(SubsystemQuery query, PageQuery page) {
		InvalidParametersException.requireKnown("person", query.person(), this.labels, "people");
		InvalidParametersException.requireKnown("organisation", query.organisation(), this.labels, "organisations");
		return list(query.filter(), query.sort(), query, query.id(), page);
	}

	@Override
	protected List<SubsystemView> views(List<Subsystem> entities) {
		return entities.stream()
			.map((subsystem) -> subsystem.view(this.releases.newestFirst(), this.labels, this.sources))
			.toList();
	}

}
