package org.kvmfacts.fact;

import java.util.List;

import org.kvmfacts.content.ContentRepository;

import org.springframework.data.jpa.repository.Query;

/**
 * Reads facts.
 */
interface FactRepository extends ContentRepository<Fact> {

	@Query("""
			select f.id as fact, c.source as source, c.locator as locator, c.stance as stance, c.claim as claim,
			       c.note as note from Fact f join f.citations c where c.claim is not null order by f.id, c.position
			""")
	List<FoundCorrection> findCorrections();

}
