package org.kvmfacts.faq;

import org.kvmfacts.content.ContentRepository;

/**
 * Reads questions.
 */
interface FaqRepository extends ContentRepository<Faq> {

}
