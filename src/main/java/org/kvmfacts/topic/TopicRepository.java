package org.kvmfacts.topic;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads topics.
 */
interface TopicRepository extends Repository<Topic, String>, JpaSpecificationExecutor<Topic> {

	Optional<Topic> findById(String id);

	long count();

	@Query("select t.id from Topic t order by t.position")
	List<String> findIds();

}
