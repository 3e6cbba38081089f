package org.kvmfacts.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.hibernate.search.mapper.orm.Search;
import org.kvmfacts.api.DataRevision;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Fills the index from the database before the web server starts, unless it was kept and
 * holds the whole content already.
 */
@Component
class IndexBuild implements SmartInitializingSingleton {

	private static final Log log = LogFactory.getLog(IndexBuild.class);

	private final EntityManagerFactory entityManagerFactory;

	private final EntryRepository repository;

	private final DataRevision revision;

	private final Learning learning;

	IndexBuild(EntityManagerFactory entityManagerFactory, EntryRepository repository, DataRevision revision,
			Learning learning) {
		this.entityManagerFactory = entityManagerFactory;
		this.repository = repository;
		this.revision = revision;
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
				.scope(Entry.class)
				.massIndexer()
				.batchSizeToLoadObjects(100)
				.threadsToLoadObjects(2)
				.startAndWait();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Indexing was interrupted", ex);
		}
		log.info("Indexed " + this.repository.count() + " entries of revision " + this.revision.id());
	}

	private boolean isCurrent() {
		try (EntityManager entityManager = this.entityManagerFactory.createEntityManager()) {
			long indexed = Search.session(entityManager)
				.search(Entry.class)
				.where((f) -> f.match().field("revision").matching(this.revision.id()))
				.fetchTotalHitCount();
			return indexed == this.repository.count();
		}
	}

}
