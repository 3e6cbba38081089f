package org.kvmfacts.faq;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads questions.
 */
interface FaqRepository extends Repository<Faq, String>, JpaSpecificationExecutor<Faq> {

	Optional<Faq> findById(String id);

	long count();

	@Query("select e.id from Faq e order by e.id")
	List<String> findAllIds();

}
