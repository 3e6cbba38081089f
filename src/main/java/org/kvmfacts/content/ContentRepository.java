package org.kvmfacts.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * Reads things that have an id.
 *
 * @param <T> the type of entity
 */
@NoRepositoryBean
public interface ContentRepository<T> extends Repository<T, String>, JpaSpecificationExecutor<T> {

	/**
	 * Finds one.
	 * @param id its id
	 * @return what has it
	 */
	Optional<T> findById(String id);

	/**
	 * Finds several.
	 * @param ids their ids
	 * @return those that exist
	 */
	List<T> findByIdIn(Collection<String> ids);

	/**
	 * Finds which ids exist.
	 * @param ids the ids
	 * @return those that something has
	 */
	@Query("select e.id from #{#entityName} e where e.id in :ids")
	List<String> findIds(Collection<String> ids);

	/**
	 * Finds all ids.
	 * @return the ids in their order
	 */
	@Query("select e.id from #{#entityName} e order by e.id")
	List<String> findAllIds();

	/**
	 * Counts all.
	 * @return how many there are
	 */
	long count();

}
