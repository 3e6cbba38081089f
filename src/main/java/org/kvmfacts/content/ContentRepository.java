package org.kvmfacts.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * Reads entities that have an id.
 *
 * @param <T> the type of entity
 */
@NoRepositoryBean
public interface ContentRepository<T> extends Repository<T, String>, JpaSpecificationExecutor<T> {

	/**
	 * Finds one entity.
	 * @param id its id
	 * @return the entity, if it exists
	 */
	Optional<T> findById(String id);

	/**
	 * Finds several entities.
	 * @param ids their ids
	 * @return those that exist
	 */
	List<T> findByIdIn(Collection<String> ids);

	/**
	 * Finds which ids exist.
	 * @param ids the ids
	 * @return those that exist
	 */
	@Query("select e.id from #{#entityName} e where e.id in :ids")
	List<String> findIds(Collection<String> ids);

	/**
	 * Finds all ids.
	 * @return the ids, in order
	 */
	@Query("select e.id from #{#entityName} e order by e.id")
	List<String> findAllIds();

	/**
	 * Counts all entities.
	 * @return how many there are
	 */
	long count();

}
