package org.kvmfacts.source;

import org.kvmfacts.api.ContentRepository;

/**
 * Reads sources.
 */
interface SourceRepository extends ContentRepository<Source> {

}
