/**
 * Questions that people ask, and answers that rest on facts.
 */
@NullMarked
package org.kvmfacts.faq;

import org.jspecify.annotations.NullMarked;
