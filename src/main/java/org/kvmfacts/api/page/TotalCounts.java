package org.kvmfacts.api.page;

import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/**
 * Keeps how many items lists have. To count reads all of a list, and the content cannot
 * change while the service runs.
 */
@Component
public class TotalCounts {

	/**
	 * In characters, of which a list takes as many as its filters have.
	 */
	private static final int ROOM = 1024 * 1024;

	private static final int OVERHEAD = 50;

	private final Cache<String, Long> kept = Caffeine.newBuilder()
		.maximumWeight(ROOM)
		.weigher((String list, Long total) -> list.length() + OVERHEAD)
		.build();

	/**
	 * How many items a list has.
	 * @param list the list and its filters in words
	 * @param count counts them
	 */
	public long of(String list, LongSupplier count) {
		Long known = this.kept.getIfPresent(list);
		if (known != null) {
			return known;
		}
		// Not while others wait for the key, who may hold the connection that it needs.
		long total = count.getAsLong();
		this.kept.put(list, total);
		return total;
	}

}
