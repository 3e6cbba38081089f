/**
 * Tests of releases.
 */
@NullMarked
package org.kvmfacts.release;

import org.jspecify.annotations.NullMarked;
