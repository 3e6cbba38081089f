package org.kvmfacts.subsystem;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads subsystems.
 */
interface SubsystemRepository extends Repository<Subsystem, String>, JpaSpecificationExecutor<Subsystem> {

	Optional<Subsystem> findById(String id);

	long count();

	@Query("select e.id from Subsystem e order by e.id")
	List<String> findAllIds();

}
