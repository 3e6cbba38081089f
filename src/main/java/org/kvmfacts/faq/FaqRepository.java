package org.kvmfacts.faq;

import org.kvmfacts.api.ContentRepository;

/**
 * Reads questions.
 */
interface FaqRepository extends ContentRepository<Faq> {

}
