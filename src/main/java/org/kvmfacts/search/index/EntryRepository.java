package org.kvmfacts.search.index;

import java.util.Collection;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Reads what an entry rests on.
 */
public interface EntryRepository extends Repository<SearchEntry, String> {

	Optional<SearchEntry> findByKey(String key);

	long count();

	long countByTypeIn(Collection<String> types);

}
