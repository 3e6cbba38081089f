package org.kvmfacts.source;

import java.util.List;

import org.kvmfacts.content.ContentRepository;

/**
 * Reads sources.
 */
interface SourceRepository extends ContentRepository<Source> {

	List<Source> findAll();

}
