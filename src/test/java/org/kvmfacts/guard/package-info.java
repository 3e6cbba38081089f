/**
 * Tests of who gets in, and of what every answer carries.
 */
@NullMarked
package org.kvmfacts.guard;

import org.jspecify.annotations.NullMarked;
