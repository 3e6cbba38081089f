package org.kvmfacts.api.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.api.problem.NotFoundException;
import org.kvmfacts.content.ContentRepository;
import org.kvmfacts.content.Identified;
import org.kvmfacts.content.Labels;

import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the facades of all collections do alike.
 *
 * @param <E> the type of entity
 * @param <V> what each is served as
 */
@Transactional(readOnly = true)
public abstract class CollectionService<E, V extends Identified> implements ExportableCollection<V> {

	private final String path;

	private final ContentRepository<E> repository;

	private final Pages pages;

	protected CollectionService(String path, ContentRepository<E> repository, Pages pages) {
		this.path = path;
		this.repository = repository;
		this.pages = pages;
	}

	/**
	 * Turns entities into what is served.
	 * @param entities the entities
	 * @return a view of each, in the same order
	 */
	protected abstract List<V> views(List<E> entities);

	/**
	 * Lists what a filter leaves.
	 * @param filter what to leave
	 * @param sort an order that ends with the id
	 * @param query the filters in words
	 * @param ids the ids asked for, if any were
	 * @param page which page
	 * @return the page
	 */
	protected Page<V> list(Specification<E> filter, Sort sort, Object query, @Nullable Collection<String> ids,
			PageQuery page) {
		Page<E> found = this.pages.read(this.repository, filter, sort, this.path + query, page.holding(ids));
		return new Page<>(views(found.items()), found.total(), found.next(), null).missing(ids,
				this.repository::findIds);
	}

	/**
	 * Finds one.
	 * @param id its id
	 * @return what has the id
	 * @throws NotFoundException if nothing has it
	 */
	public V get(String id) {
		E found = this.repository.findById(id).orElseThrow(() -> new NotFoundException(this.path, id));
		return views(List.of(found)).get(0);
	}

	/**
	 * Shows several at once.
	 * @param ids their ids; one that does not exist is passed over
	 * @return each by its id
	 */
	public Map<String, V> show(Collection<String> ids) {
		return ids.isEmpty() ? Map.of() : views(this.repository.findByIdIn(ids)).stream()
			.collect(Collectors.toMap(Identified::id, Function.identity()));
	}

	/**
	 * All ids.
	 * @return the ids in their order
	 */
	public List<String> ids() {
		return this.repository.findAllIds();
	}

	/**
	 * Refuses a filter that names ids which do not exist.
	 * @param parameter the name of the filter
	 * @param ids the ids asked for, if the filter was given
	 */
	public void requireKnown(String parameter, @Nullable Collection<String> ids) {
		InvalidParametersException.requireKnown(parameter, ids, this.repository::findIds, this.path);
	}

	/**
	 * Refuses a filter that names ids of another collection which do not exist.
	 * @param parameter the name of the filter
	 * @param ids the ids asked for, if the filter was given
	 * @param labels knows the other collection
	 * @param collection its path
	 */
	protected static void requireKnown(String parameter, @Nullable Collection<String> ids, Labels labels,
			String collection) {
		InvalidParametersException.requireKnown(parameter, ids, (given) -> labels.known(collection, given), collection);
	}

	@Override
	public boolean has(String id) {
		return !this.repository.findIds(List.of(id)).isEmpty();
	}

	@Override
	public String path() {
		return this.path;
	}

	@Override
	public long count() {
		return this.repository.count();
	}

}
