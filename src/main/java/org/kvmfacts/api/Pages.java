package org.kvmfacts.api;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/**
 * Reads keyset pages: the next page is found by the keys of the last item, so that a deep
 * page costs what the first one does.
 */
public final class Pages {

	private static final String OFFSET = "offset";

	private Pages() {
	}

	/**
	 * Reads a page of what a filter leaves.
	 * @param repository where to read
	 * @param filter what to leave
	 * @param sort an order that ends with the id, over properties that are strings or
	 * whole numbers and never null
	 * @param scope the list and its filters in words, to which a cursor is bound
	 * @param query which page
	 * @param <T> the type of entity
	 * @return the page
	 * @throws InvalidParametersException if the cursor belongs to another list
	 */
	public static <T> Page<T> read(JpaSpecificationExecutor<T> repository, Specification<T> filter, Sort sort,
			Object scope, PageQuery query) {
		Cursor cursor = new Cursor(scope.toString(), sort);
		ScrollPosition start = start(cursor, query.cursor());
		Window<T> window = repository.findBy(filter, (fetch) -> fetch.sortBy(sort).limit(query.size()).scroll(start));
		String next = window.hasNext() ? cursor.write((KeysetScrollPosition) window.positionAt(window.size() - 1))
				: null;
		return new Page<>(window.getContent(), repository.count(filter), next);
	}

	/**
	 * Reads where a page of a ranked list begins. A rank has no key to go on from, so the
	 * cursor holds how many items come before.
	 * @param scope the list and its filters in words, to which a cursor is bound
	 * @param query which page
	 * @return how many items to skip
	 * @throws InvalidParametersException if the cursor belongs to another list
	 */
	public static int offset(Object scope, PageQuery query) {
		String text = query.cursor();
		return (text == null) ? 0 : (Integer) Objects.requireNonNull(ranked(scope).read(text).getKeys().get(OFFSET));
	}

	/**
	 * Writes the cursor of a page of a ranked list.
	 * @param scope the list and its filters in words
	 * @param offset how many items to skip
	 * @return the cursor
	 */
	public static String cursor(Object scope, int offset) {
		return ranked(scope).write(ScrollPosition.forward(Map.of(OFFSET, offset)));
	}

	private static Cursor ranked(Object scope) {
		return new Cursor(scope.toString(), Sort.by(OFFSET));
	}

	private static ScrollPosition start(Cursor cursor, @Nullable String text) {
		return (text != null) ? cursor.read(text) : ScrollPosition.keyset();
	}

}
