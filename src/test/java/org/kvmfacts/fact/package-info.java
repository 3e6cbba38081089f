/**
 * Tests of facts, and of the cost of many of them.
 */
@NullMarked
package org.kvmfacts.fact;

import org.jspecify.annotations.NullMarked;
