package org.kvmfacts.api.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.problem.InvalidParametersException;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.stereotype.Component;

/**
 * Reads keyset pages: the next page is found by the keys of the last item, so that a late
 * page costs no more than the first.
 */
@Component
public class Pages {

	private static final String OFFSET = "offset";

	private final TotalCounts totals;

	Pages(TotalCounts totals) {
		this.totals = totals;
	}

	/**
	 * Reads a page of the items that match a filter.
	 * @param sort the order, which ends with the id, over properties that are strings or
	 * whole numbers and never null
	 * @param scope the text that identifies the list and its filters, to which a cursor
	 * and the total are bound
	 * @throws InvalidParametersException if the cursor belongs to another list
	 */
	public <T> Page<T> read(JpaSpecificationExecutor<T> repository, Specification<T> filter, Sort sort, Object scope,
			PageQuery query) {
		Cursor cursor = new Cursor(scope.toString(), sort);
		ScrollPosition start = start(cursor, query.cursor());
		Window<T> window = repository.findBy(filter.and(from(start, sort)),
				(fetch) -> fetch.sortBy(sort).limit(query.size()).scroll(start));
		String next = window.hasNext() ? cursor.write((KeysetScrollPosition) window.positionAt(window.size() - 1))
				: null;
		return new Page<>(window.getContent(), this.totals.of(scope.toString(), () -> repository.count(filter)), next,
				null);
	}

	/**
	 * Iterates over a whole list, reading a page at a time.
	 */
	public static <T> Iterable<T> all(Function<PageQuery, Page<T>> list) {
		return () -> from(list.apply(PageQuery.largest(null)), list).iterator();
	}

	/**
	 * Reads a whole list.
	 */
	public static <T> List<T> whole(Function<PageQuery, Page<T>> list) {
		return StreamSupport.stream(all(list).spliterator(), false).toList();
	}

	/**
	 * Iterates over a list, beginning with a page.
	 */
	static <T> Iterable<T> from(Page<T> first, Function<PageQuery, Page<T>> list) {
		return () -> Stream
			.iterate(Optional.of(first), Optional::isPresent,
					(page) -> page.map(Page::next).map((next) -> list.apply(PageQuery.largest(next))))
			.flatMap(Optional::stream)
			.flatMap((page) -> page.items().stream())
			.iterator();
	}

	/**
	 * Reads where a page of a ranked list begins. A rank has no key to continue from, so
	 * the cursor holds the number of items before the page.
	 * @param scope the text that identifies the list and its filters, to which a cursor
	 * is bound
	 * @throws InvalidParametersException if the cursor belongs to another list
	 */
	public static int offset(Object scope, PageQuery query) {
		String text = query.cursor();
		if (text == null) {
			return 0;
		}
		if (ranked(scope).read(text).getKeys().get(OFFSET) instanceof Integer offset && offset >= 0) {
			return offset;
		}
		throw Cursor.invalid();
	}

	/**
	 * Writes the cursor of a page of a ranked list.
	 */
	public static String cursor(Object scope, int offset) {
		return ranked(scope).write(ScrollPosition.forward(Map.of(OFFSET, offset)));
	}

	private static Cursor ranked(Object scope) {
		return new Cursor(scope.toString(), Sort.by(OFFSET));
	}

	// Repeats what the position says about the first key. The condition that Spring Data
	// adds is an alternative for each key, for which a database reads its index from the
	// beginning.
	private static <T> Specification<T> from(ScrollPosition start, Sort keys) {
		Sort.Order first = keys.iterator().next();
		Object key = (start instanceof KeysetScrollPosition after) ? after.getKeys().get(first.getProperty()) : null;
		if (key instanceof Integer number) {
			return (root, query, builder) -> first.isAscending() ? builder.ge(root.get(first.getProperty()), number)
					: builder.le(root.get(first.getProperty()), number);
		}
		return (key == null) ? Specification.unrestricted()
				: (root, query, builder) -> first.isAscending()
						? builder.greaterThanOrEqualTo(root.get(first.getProperty()), key.toString())
						: builder.lessThanOrEqualTo(root.get(first.getProperty()), key.toString());
	}

	private static ScrollPosition start(Cursor cursor, @Nullable String text) {
		return (text != null) ? cursor.read(text) : ScrollPosition.keyset();
	}

}
