package org.kvmfacts.content;

import java.util.List;
import java.util.Optional;

/**
 * The entries that are no longer served.
 */
public record Withdrawals(List<Withdrawn> newestFirst) {

	public Optional<Withdrawn> find(String collection, String id) {
		return this.newestFirst.stream()
			.filter((entry) -> entry.id().equals(id) && entry.collection().equals(collection))
			.findFirst();
	}

}
