package org.kvmfacts.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Places of which no client has more than its share.
 */
class ClientPlaces {

	private final int share;

	private final Map<String, Integer> taken = new ConcurrentHashMap<>();

	ClientPlaces(int share) {
		this.share = share;
	}

	/**
	 * Takes a place for a client, unless it has its share.
	 */
	boolean tryEnter(String client) {
		boolean[] entered = new boolean[1];
		this.taken.compute(client, (key, count) -> {
			int before = (count != null) ? count : 0;
			entered[0] = before < this.share;
			return entered[0] ? before + 1 : count;
		});
		return entered[0];
	}

	/**
	 * Gives back a place that was taken.
	 */
	void leave(String client) {
		this.taken.computeIfPresent(client, (key, count) -> (count > 1) ? count - 1 : null);
	}

}
