package org.kvmfacts.fact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads facts.
 */
interface FactRepository extends Repository<Fact, String>, JpaSpecificationExecutor<Fact> {

	Optional<Fact> findById(String id);

	long count();

	@Query("select e.id from Fact e order by e.id")
	List<String> findAllIds();

	@Query("select count(f) from Fact f where f.date is not null")
	long countDated();

	@Query("""
			select f.id as fact, c.claim as claim, c.note as note from Fact f join f.citations c
			where f.id in :ids and c.claim is not null order by f.id, c.position
			""")
	List<Correction> findCorrections(Collection<String> ids);

}
