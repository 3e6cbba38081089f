package org.kvmfacts.subsystem;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kvmfacts.api.Href;
import org.kvmfacts.api.page.ExportableCollection;
import org.kvmfacts.api.page.IdQuery;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.api.problem.NotFoundException;
import org.kvmfacts.content.Filters;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The subsystems, to read.
 */
@Service
@Transactional(readOnly = true)
public class Subsystems implements ExportableCollection<SubsystemView> {

	static final String PATH = "subsystems";

	private final SubsystemRepository repository;

	private final KernelReleaseRepository releases;

	private final Pages pages;

	Subsystems(SubsystemRepository repository, KernelReleaseRepository releases, Pages pages) {
		this.repository = repository;
		this.releases = releases;
		this.pages = pages;
	}

	/**
	 * Lists the subsystems by their ids.
	 * @param query which subsystems
	 * @param page which page
	 * @return the page
	 */
	public Page<SubsystemView> list(IdQuery query, PageQuery page) {
		List<KernelRelease> newestFirst = this.releases.findAllByOrderByPositionDesc();
		return this.pages.read(this.repository, Filters.isIn("id", query.id()), Sort.by("id"), PATH + query, page)
			.missing(query.id(), this.repository::findIds)
			.map((subsystem) -> view(subsystem, newestFirst));
	}

	/**
	 * Finds a subsystem.
	 * @param id its id
	 * @return the subsystem
	 * @throws NotFoundException if there is none
	 */
	public SubsystemView get(String id) {
		return this.repository.findById(id)
			.map((subsystem) -> view(subsystem, this.releases.findAllByOrderByPositionDesc()))
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
	 * The sources in which releases of the kernel were read.
	 * @return the id of its source for each release, the newest first
	 */
	public Map<String, String> sources() {
		return this.releases.findAllByOrderByPositionDesc()
			.stream()
			.collect(Collectors.toMap(KernelRelease::id, KernelRelease::source, (first, second) -> first,
					LinkedHashMap::new));
	}

	private static SubsystemView view(Subsystem subsystem, List<KernelRelease> newestFirst) {
		return subsystem.view(Href.of(PATH, subsystem.id()), newestFirst);
	}

	@Override
	public Page<SubsystemView> list(PageQuery page) {
		return list(IdQuery.ALL, page);
	}

	public Map<String, SubsystemView> show(Collection<String> ids) {
		List<KernelRelease> newestFirst = this.releases.findAllByOrderByPositionDesc();
		return this.repository.findByIdIn(ids)
			.stream()
			.collect(Collectors.toMap(Subsystem::id, (subsystem) -> view(subsystem, newestFirst)));
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
