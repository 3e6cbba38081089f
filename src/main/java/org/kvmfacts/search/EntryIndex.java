package org.kvmfacts.search;

import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.stereotype.Component;

/**
 * Asks the index. No transaction is begun, for no database is needed.
 */
@Component
class EntryIndex {

	private final EntityManagerFactory entityManagerFactory;

	EntryIndex(EntityManagerFactory entityManagerFactory) {
		this.entityManagerFactory = entityManagerFactory;
	}

	List<Candidate> find(String text, List<String> types, int limit) {
		try (EntityManager entityManager = this.entityManagerFactory.createEntityManager()) {
			return Search.session(entityManager).search(Entry.class).select(Candidate.class).where((f, root) -> {
				root.add(f.match()
					.field("title")
					.boost(2)
					.field("phrasings")
					.boost(2)
					.field("text")
					.field("names")
					.matching(text));
				if (!types.isEmpty()) {
					root.add(f.terms().field("type").matchingAny(types).constantScore().boost(0));
				}
			}).fetchHits(limit);
		}
	}

}
