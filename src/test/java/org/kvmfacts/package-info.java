/**
 * Tests of the service as a whole, over HTTP, and of its content.
 */
@NullMarked
package org.kvmfacts;

import org.jspecify.annotations.NullMarked;
