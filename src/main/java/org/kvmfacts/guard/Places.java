package org.kvmfacts.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Counter;
import org.jspecify.annotations.Nullable;

/**
 * Limits how many requests are served at a time, in total and of one client. The others
 * of that client wait for their turn without delaying other clients.
 */
class Places {

	private static final long PATIENCE_MILLIS = 1000;

	private final Semaphore all;

	// A client is forgotten when none of its requests is in progress.
	private final LoadingCache<String, Semaphore> clients;

	private final Counter allTaken;

	private final Counter ownTaken;

	/**
	 * Creates places.
	 * @param allTaken counts the requests that find no place
	 * @param ownTaken counts those of a client that has its share
	 */
	Places(int all, int ofOneClient, Counter allTaken, Counter ownTaken) {
		this.all = new Semaphore(all);
		this.allTaken = allTaken;
		this.ownTaken = ownTaken;
		this.clients = Caffeine.newBuilder().weakValues().build((client) -> new Semaphore(ofOneClient, true));
	}

	/**
	 * Takes a place.
	 * @return what gives it back, or {@code null} if there is none
	 */
	@Nullable Runnable take(String client) {
		Semaphore own = this.clients.get(client);
		if (!await(own)) {
			this.ownTaken.increment();
			return null;
		}
		if (!this.all.tryAcquire()) {
			own.release();
			this.allTaken.increment();
			return null;
		}
		return () -> {
			this.all.release();
			own.release();
		};
	}

	private static boolean await(Semaphore places) {
		try {
			return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
