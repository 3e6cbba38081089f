package org.kvmfacts.guard;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/**
 * Counts each client's requests in consecutive windows, of which the first begins with
 * its first request. A client that was silent for a whole window starts anew.
 */
class RateLimiter {

	private final LoadingCache<String, Bucket> buckets;

	private final long most;

	RateLimiter(RateLimitProperties properties, TimeMeter clock) {
		this.most = properties.requests();
		Bandwidth limit = Bandwidth.builder()
			.capacity(properties.requests())
			.refillIntervally(properties.requests(), properties.window())
			.build();
		// A bucket that was not used for a whole window is full again, so it can be
		// dropped.
		this.buckets = Caffeine.newBuilder()
			.maximumSize(properties.maximumClients())
			.expireAfterAccess(properties.window())
			.ticker(clock::currentTimeNanos)
			.build((client) -> Bucket.builder().addLimit(limit).withCustomTimePrecision(clock).build());
	}

	/**
	 * Counts a request by its cost.
	 */
	ConsumptionProbe count(String client, int cost) {
		return this.buckets.get(client).tryConsumeAndReturnRemaining(Math.min(cost, this.most));
	}

	/**
	 * Counts the rest of the cost of a request that has passed.
	 */
	void charge(String client, int more) {
		if (more > 0) {
			this.buckets.get(client).tryConsumeAsMuchAsPossible(more);
		}
	}

}
