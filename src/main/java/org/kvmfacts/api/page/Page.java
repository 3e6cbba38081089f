package org.kvmfacts.api.page;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list as a facade returns it.
 *
 * @param total the number of items on all pages
 * @param next the cursor of the next page, if there is one
 * @param missing the requested ids that are unknown, if ids were requested
 */
public record Page<T>(List<T> items, long total, @Nullable String next, @Nullable List<String> missing) {

	public <V> Page<V> map(Function<T, V> view) {
		return new Page<>(this.items.stream().map(view).toList(), this.total, this.next, this.missing);
	}

	/**
	 * Adds the requested ids that are unknown.
	 */
	public Page<T> missing(@Nullable Collection<String> asked, Function<Collection<String>, List<String>> known) {
		if (asked == null) {
			return this;
		}
		List<String> found = known.apply(asked);
		return new Page<>(this.items, this.total, this.next,
				asked.stream().distinct().filter((id) -> !found.contains(id)).toList());
	}

}
