/**
 * Tests of caching.
 */
@NullMarked
package org.kvmfacts.api.cache;

import org.jspecify.annotations.NullMarked;
