/**
 * Tests of what every endpoint shares.
 */
@NullMarked
package org.kvmfacts.api;

import org.jspecify.annotations.NullMarked;
