package org.kvmfacts.topic;

import java.util.List;

import org.kvmfacts.content.ContentRepository;

import org.springframework.data.jpa.repository.Query;

/**
 * Reads topics.
 */
interface TopicRepository extends ContentRepository<Topic> {

	@Override
	@Query("select t.id from Topic t order by t.position")
	List<String> findAllIds();

}
