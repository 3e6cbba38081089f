package org.kvmfacts.content;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * Reads entities that have an id.
 */
@NoRepositoryBean
public interface ContentRepository<T> extends Repository<T, String>, JpaSpecificationExecutor<T> {

	List<T> findByIdIn(Collection<String> ids);

	/**
	 * Finds which ids exist.
	 */
	@Query("select e.id from #{#entityName} e where e.id in :ids")
	List<String> findIds(Collection<String> ids);

	/**
	 * Finds all ids, in order.
	 */
	@Query("select e.id from #{#entityName} e order by e.id")
	List<String> findAllIds();

	long count();

}
