/**
 * Tests of contributions.
 */
@NullMarked
package org.kvmfacts.contribution;

import org.jspecify.annotations.NullMarked;
