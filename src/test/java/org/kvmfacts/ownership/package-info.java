/**
 * Tests of ownership.
 */
@NullMarked
package org.kvmfacts.ownership;

import org.jspecify.annotations.NullMarked;
