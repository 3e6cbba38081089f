package org.kvmfacts.search;

import java.util.Collection;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Reads what an entry rests on.
 */
interface EntryRepository extends Repository<Entry, String> {

	Optional<Entry> findByKey(String key);

	long count();

	long countByTypeIn(Collection<String> types);

}
