package org.kvmfacts.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/**
 * Places of which no client has more than its share. Its own requests wait for one, so
 * that many at once are served in turn, and others need not wait for them.
 */
class ClientPlaces {

	private static final long PATIENCE_MILLIS = 1000;

	// A client is forgotten when none of its requests is under way.
	private final LoadingCache<String, Semaphore> places;

	ClientPlaces(int share) {
		this.places = Caffeine.newBuilder().weakValues().build((client) -> new Semaphore(share, true));
	}

	Semaphore of(String client) {
		return this.places.get(client);
	}

	static boolean isEntered(Semaphore places) {
		try {
			return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
