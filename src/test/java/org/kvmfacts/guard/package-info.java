/**
 * Tests of limits and of the headers of all responses.
 */
@NullMarked
package org.kvmfacts.guard;

import org.jspecify.annotations.NullMarked;
