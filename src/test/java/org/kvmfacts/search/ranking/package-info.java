/**
 * Tests of ranking.
 */
@NullMarked
package org.kvmfacts.search.ranking;

import org.jspecify.annotations.NullMarked;
