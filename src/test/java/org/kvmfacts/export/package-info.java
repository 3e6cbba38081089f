/**
 * Tests of what is exported.
 */
@NullMarked
package org.kvmfacts.export;

import org.jspecify.annotations.NullMarked;
