package org.kvmfacts.subsystem;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads people.
 */
interface PersonRepository extends Repository<Person, String>, JpaSpecificationExecutor<Person> {

	Optional<Person> findById(String id);

	long count();

	@Query("select e.id from Person e order by e.id")
	List<String> findAllIds();

	@Query("select e.id from Person e where e.id in :ids")
	List<String> findIds(Collection<String> ids);

}
