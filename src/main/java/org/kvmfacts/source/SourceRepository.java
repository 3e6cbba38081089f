package org.kvmfacts.source;

import org.kvmfacts.content.ContentRepository;

/**
 * Reads sources.
 */
interface SourceRepository extends ContentRepository<Source> {

}
