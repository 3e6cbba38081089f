package org.kvmfacts.fact;

import java.util.Collection;
import java.util.List;

import org.kvmfacts.content.ContentRepository;

import org.springframework.data.jpa.repository.Query;

/**
 * Reads facts.
 */
interface FactRepository extends ContentRepository<Fact> {

	String CORRECTIONS = """
			select f.id as fact, c.source as source, c.locator as locator, c.stance as stance, c.claim as claim,
			       c.note as note from Fact f join f.citations c where c.claim is not null
			""";

	String ORDER = " order by f.id, c.position";

	@Query("select count(f) from Fact f where f.date is not null")
	long countDated();

	@Query(CORRECTIONS + ORDER)
	List<FoundCorrection> findCorrections();

	@Query(CORRECTIONS + "and f.id in :ids" + ORDER)
	List<FoundCorrection> findCorrections(Collection<String> ids);

}
