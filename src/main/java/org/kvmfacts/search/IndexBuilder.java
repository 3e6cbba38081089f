package org.kvmfacts.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.hibernate.search.mapper.orm.Search;
import org.kvmfacts.search.index.EntryRepository;
import org.kvmfacts.search.index.IndexVersion;
import org.kvmfacts.search.index.SearchEntry;
import org.kvmfacts.search.ranking.FeatureExtraction;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Fills the index from the database before the web server starts, unless it was kept and
 * holds the whole content of this version already.
 */
@Component
class IndexBuilder implements SmartInitializingSingleton {

	private static final Log log = LogFactory.getLog(IndexBuilder.class);

	private final EntityManagerFactory entityManagerFactory;

	private final EntryRepository repository;

	private final IndexVersion version;

	private final FeatureExtraction learning;

	IndexBuilder(EntityManagerFactory entityManagerFactory, EntryRepository repository, IndexVersion version,
			FeatureExtraction learning) {
		this.entityManagerFactory = entityManagerFactory;
		this.repository = repository;
		this.version = version;
		this.learning = learning;
	}

	@Override
	public void afterSingletonsInstantiated() {
		boolean kept = isCurrent();
		if (!kept) {
			build();
		}
		this.learning.begin(kept);
	}

	private void build() {
		try {
			Search.mapping(this.entityManagerFactory)
				.scope(SearchEntry.class)
				.massIndexer()
				.batchSizeToLoadObjects(100)
				.threadsToLoadObjects(2)
				.startAndWait();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Indexing was interrupted", ex);
		}
		log.info("Indexed " + this.repository.count() + " entries of version " + this.version);
	}

	private boolean isCurrent() {
		try (EntityManager entityManager = this.entityManagerFactory.createEntityManager()) {
			long indexed = Search.session(entityManager)
				.search(SearchEntry.class)
				.where((f) -> f.match().field("version").matching(this.version.toString()))
				.fetchTotalHitCount();
			return indexed == this.repository.count();
		}
	}

}
