package org.kvmfacts.faq;

import org.kvmfacts.content.ContentRepository;

/**
 * Reads FAQ entries.
 */
interface FaqRepository extends ContentRepository<Faq> {

}
