/**
 * Tests of facts, and of what many of them cost.
 */
@NullMarked
package org.kvmfacts.fact;

import org.jspecify.annotations.NullMarked;
