package org.kvmfacts.api;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list as a facade returns it.
 *
 * @param items the items of this page
 * @param total how many there are on all pages
 * @param next the cursor of the next page, if there is one
 * @param <T> the type of item
 */
public record Page<T>(List<T> items, long total, @Nullable String next) {

	/**
	 * Turns the items into something else.
	 * @param view what becomes of an item
	 * @param <V> the type of the new items
	 * @return the same page with these items
	 */
	public <V> Page<V> map(Function<T, V> view) {
		return new Page<>(this.items.stream().map(view).toList(), this.total, this.next);
	}

}
