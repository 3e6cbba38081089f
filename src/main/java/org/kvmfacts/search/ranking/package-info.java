/**
 * Ranks the entries found, and decides whether one of them answers a question.
 */
@NullMarked
package org.kvmfacts.search.ranking;

import org.jspecify.annotations.NullMarked;
