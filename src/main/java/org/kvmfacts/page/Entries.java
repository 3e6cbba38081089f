package org.kvmfacts.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.kvmfacts.api.page.CollectionService;
import org.kvmfacts.content.Identified;
import org.kvmfacts.content.TitledReference;

import org.springframework.util.function.SingletonSupplier;

/**
 * The entries of a collection. They are read once, because the content does not change
 * while the service runs.
 */
final class Entries<V extends Identified> {

	private final CollectionService<?, V> collection;

	private final Supplier<Map<String, V>> byId;

	Entries(CollectionService<?, V> collection) {
		this.collection = collection;
		this.byId = SingletonSupplier.of(() -> Identified.byId(Listing.all(collection::list)));
	}

	/**
	 * All entries in their order.
	 */
	Collection<V> all() {
		return this.byId.get().values();
	}

	/**
	 * One entry; for an unknown id, the collection says why there is none.
	 */
	V get(String id) {
		V found = this.byId.get().get(id);
		return (found != null) ? found : this.collection.get(id);
	}

	/**
	 * Some entries in the order of their references.
	 */
	List<V> get(Collection<TitledReference> references) {
		return references.stream()
			.map((reference) -> this.byId.get().get(reference.id()))
			.filter(Objects::nonNull)
			.toList();
	}

}
