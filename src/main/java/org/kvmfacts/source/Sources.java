package org.kvmfacts.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.kvmfacts.api.page.CollectionService;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.topic.Topics;

import org.springframework.stereotype.Service;

/**
 * Reads the sources.
 */
@Service
public class Sources extends CollectionService<Source, SourceView> {

	static final String PATH = "sources";

	private final SourceRepository repository;

	private final SourcePlaces places;

	private final Topics topics;

	private final Map<String, SourceView> withPlaces = new ConcurrentHashMap<>();

	private final Map<String, SourceReference> references = new ConcurrentHashMap<>();

	Sources(SourceRepository repository, SourcePlaces places, Topics topics, Pages pages) {
		super(PATH, repository, pages, SourceSort.TITLE);
		this.repository = repository;
		this.places = places;
		this.topics = topics;
	}

	/**
	 * Lists the sources.
	 */
	public Page<SourceView> list(SourceQuery query, PageQuery page) {
		this.topics.requireKnown("topic", query.topic());
		return list(query.filter(), query.sort(), query, query.id(), page);
	}

	/**
	 * Finds a source with its places.
	 */
	@Override
	public SourceView get(String id) {
		SourceView known = this.withPlaces.get(id);
		if (known != null) {
			return known;
		}
		// Read outside the map's lock, so that requests do not wait for the database one
		// after another.
		SourceView source = super.get(id);
		SourceView read = source.with(this.places.of(source));
		this.withPlaces.put(id, read);
		return read;
	}

	/**
	 * Refers to a source, which must exist.
	 */
	public SourceReference reference(String id) {
		if (!this.references.containsKey(id)) {
			this.repository.findAll().forEach((source) -> this.references.put(source.id(), source.reference()));
		}
		return Objects.requireNonNull(this.references.get(id), id);
	}

	/**
	 * Cites a place in a source, which must exist.
	 */
	public SourceCitation cite(String id, String locator) {
		return new SourceCitation(reference(id), locator, address(id, locator));
	}

	/**
	 * The address closest to a place in a source, which must exist.
	 */
	public String address(String id, String locator) {
		return SourceLinks.to(reference(id).url(), locator);
	}

	/**
	 * A place in a source in words, or as it is cited if its sections are not recorded.
	 */
	public String place(String id, String locator) {
		return this.places.name(id, locator);
	}

	@Override
	protected List<SourceView> views(List<Source> entities) {
		return entities.stream().map(Source::view).toList();
	}

}
