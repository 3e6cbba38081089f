/**
 * Questions that people ask, and answers based on facts.
 */
@NullMarked
package org.kvmfacts.faq;

import org.jspecify.annotations.NullMarked;
