package org.kvmfacts.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/**
 * Limits how many requests of one client are served at a time. The others wait for their
 * turn without delaying other clients.
 */
class ClientPlaces {

	private static final long PATIENCE_MILLIS = 1000;

	// A client is forgotten when none of its requests is in progress.
	private final LoadingCache<String, Semaphore> places;

	ClientPlaces(int share) {
		this.places = Caffeine.newBuilder().weakValues().build((client) -> new Semaphore(share, true));
	}

	Semaphore of(String client) {
		return this.places.get(client);
	}

	static boolean tryEnter(Semaphore places) {
		try {
			return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
