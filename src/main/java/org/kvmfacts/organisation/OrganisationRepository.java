package org.kvmfacts.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads organisations.
 */
interface OrganisationRepository extends Repository<Organisation, String>, JpaSpecificationExecutor<Organisation> {

	Optional<Organisation> findById(String id);

	long count();

	@Query("select e.id from Organisation e order by e.id")
	List<String> findAllIds();

	@Query("select e.id from Organisation e where e.id in :ids")
	List<String> findIds(Collection<String> ids);

}
