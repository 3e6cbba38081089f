package org.kvmfacts.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.kvmfacts.api.page.CollectionService;
import org.kvmfacts.api.page.IdQuery;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Filters;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sources, to read.
 */
@Service
@Transactional(readOnly = true)
public class Sources extends CollectionService<Source, SourceView> {

	static final String PATH = "sources";

	private final SourceRepository repository;

	private final DataRevision revision;

	// The content does not change while the service runs.
	private final Map<String, SourceReference> references = new ConcurrentHashMap<>();

	Sources(SourceRepository repository, Pages pages, DataRevision revision) {
		super(PATH, repository, pages);
		this.repository = repository;
		this.revision = revision;
	}

	/**
	 * Lists the sources by their ids.
	 * @param query which sources
	 * @param page which page
	 * @return the page
	 */
	public Page<SourceView> list(IdQuery query, PageQuery page) {
		return list(Filters.isIn("id", query.id()), Sort.by("id"), query, query.id(), page);
	}

	@Override
	public Page<SourceView> list(PageQuery page) {
		return list(IdQuery.ALL, page);
	}

	/**
	 * Refers to a source.
	 * @param id its id, which exists
	 * @return the reference
	 */
	public SourceReference reference(String id) {
		if (!this.references.containsKey(id)) {
			this.repository.findAll().forEach((source) -> this.references.put(source.id(), source.reference()));
		}
		return Objects.requireNonNull(this.references.get(id), id);
	}

	/**
	 * Cites a place in a source.
	 * @param id the id of the source, which exists
	 * @param locator the place
	 * @return the citation
	 */
	public SourceCitation cite(String id, String locator) {
		return new SourceCitation(reference(id), locator, address(id, locator));
	}

	/**
	 * The address that leads nearest to a place in a source.
	 * @param id the id of the source, which exists
	 * @param locator the place
	 * @return the address
	 */
	public String address(String id, String locator) {
		return reference(id).url();
	}

	@Override
	protected List<SourceView> views(List<Source> entities) {
		return entities.stream().map((source) -> source.view(this.revision)).toList();
	}

}
