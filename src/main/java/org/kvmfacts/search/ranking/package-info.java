/**
 * Which of the entries found fits a question best: vocabulary, spelling, meaning and what
 * speaks for an entry.
 */
@NullMarked
package org.kvmfacts.search.ranking;

import org.jspecify.annotations.NullMarked;
