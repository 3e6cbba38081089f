package org.kvmfacts.api.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.ApiCollection;
import org.kvmfacts.api.problem.NotFoundException;
import org.kvmfacts.content.ContentRepository;
import org.kvmfacts.content.Identified;

import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/**
 * What the facades of all collections have in common, such as read-only transactions.
 */
@Transactional(readOnly = true)
public abstract class CollectionService<E extends Identified, V extends Identified> implements ApiCollection {

	// How many views of a collection are cached: all today, at about 4 KB each.
	private static final int MOST_CACHED = 5_000;

	private final String path;

	private final ContentRepository<E> repository;

	private final Pages pages;

	private final SortOrder order;

	private final Cache<String, V> views = Caffeine.newBuilder().maximumSize(MOST_CACHED).build();

	private final Supplier<List<String>> ids;

	// Nothing is listed before it is asked for.
	@SuppressWarnings("this-escape")
	private final Supplier<List<V>> all = SingletonSupplier.of(() -> Pages.whole(this::list));

	/**
	 * Creates a facade.
	 * @param order the usual order
	 */
	protected CollectionService(String path, ContentRepository<E> repository, Pages pages, SortOrder order) {
		this.path = path;
		this.repository = repository;
		this.ids = SingletonSupplier.of(() -> List.copyOf(repository.findAllIds()));
		this.pages = pages;
		this.order = order;
	}

	/**
	 * Converts entities to views, in the same order.
	 */
	protected abstract List<V> views(List<E> entities);

	/**
	 * Lists all items in their usual order.
	 */
	public Page<V> list(PageQuery page) {
		return list(Specification.unrestricted(), null, "", null, page);
	}

	/**
	 * Lists the items that match a filter.
	 * @param sort the order, if it is not the usual one
	 * @param query the query, whose text identifies the list
	 * @param ids the ids that the filter names, if any: they come on one page, with those
	 * that are unknown
	 */
	protected Page<V> list(Specification<E> filter, @Nullable SortOrder sort, Object query,
			@Nullable Collection<String> ids, PageQuery page) {
		Sort keys = Objects.requireNonNullElse(sort, this.order).sort();
		Page<E> found = this.pages.read(this.repository, filter, keys, this.path + query, page.holding(ids));
		return new Page<>(cached(found.items()), found.total(), found.next(), null).missing(ids,
				this.repository::findIds);
	}

	private List<V> cached(List<E> entities) {
		Map<String, E> byId = Identified.byId(entities);
		return List.copyOf(this.views
			.getAll(byId.keySet(), (missing) -> Identified.byId(views(missing.stream().map(byId::get).toList())))
			.values());
	}

	/**
	 * Finds one item.
	 * @throws NotFoundException if there is none
	 */
	public V get(String id) {
		return Optional.ofNullable(show(List.of(id)).get(id)).orElseThrow(() -> new NotFoundException(this.path, id));
	}

	/**
	 * Finds several items by their ids; unknown ones are skipped.
	 */
	public Map<String, V> show(Collection<String> ids) {
		return this.views.getAll(ids,
				(missing) -> Identified.byId(views(this.repository.findByIdIn(List.copyOf(missing)))));
	}

	/**
	 * All items in the default order, read once.
	 */
	public List<V> all() {
		return this.all.get();
	}

	/**
	 * All ids, in order, read once.
	 */
	public List<String> ids() {
		return this.ids.get();
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
