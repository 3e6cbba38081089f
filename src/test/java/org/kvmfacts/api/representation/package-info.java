/**
 * Tests of representations.
 */
@NullMarked
package org.kvmfacts.api.representation;

import org.jspecify.annotations.NullMarked;
