/**
 * Compares what a text claims with what the content says, word by word.
 */
@NullMarked
package org.kvmfacts.claim;

import org.jspecify.annotations.NullMarked;
