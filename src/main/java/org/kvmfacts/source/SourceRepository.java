package org.kvmfacts.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads sources.
 */
interface SourceRepository extends Repository<Source, String>, JpaSpecificationExecutor<Source> {

	Optional<Source> findById(String id);

	long count();

	@Query("select e.id from Source e order by e.id")
	List<String> findAllIds();

	@Query("select e.id from Source e where e.id in :ids")
	List<String> findIds(Collection<String> ids);

}
