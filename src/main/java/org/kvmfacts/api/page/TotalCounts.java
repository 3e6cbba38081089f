package org.kvmfacts.api.page;

import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/**
 * Caches the number of items of each list, because counting reads the whole list and the
 * content cannot change while the service runs.
 */
@Component
class TotalCounts {

	// The size of the cache, in characters of the filters of lists.
	private static final int ROOM = 1024 * 1024;

	private static final int OVERHEAD = 50;

	private final Cache<String, Long> totals = Caffeine.newBuilder()
		.maximumWeight(ROOM)
		.weigher((String list, Long total) -> list.length() + OVERHEAD)
		.build();

	/**
	 * The number of items of the list that a text identifies.
	 */
	long of(String list, LongSupplier count) {
		Long known = this.totals.getIfPresent(list);
		if (known != null) {
			return known;
		}
		// Counted outside the cache's lock, because a thread waiting for the lock may
		// hold the database connection that this needs.
		long total = count.getAsLong();
		this.totals.put(list, total);
		return total;
	}

}
