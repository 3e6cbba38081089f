/**
 * Tests of the index.
 */
@NullMarked
package org.kvmfacts.search.index;

import org.jspecify.annotations.NullMarked;
