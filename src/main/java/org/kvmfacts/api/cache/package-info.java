/**
 * How responses are cached: tags, revalidation, compression and the cache of responses.
 */
@NullMarked
package org.kvmfacts.api.cache;

import org.jspecify.annotations.NullMarked;
