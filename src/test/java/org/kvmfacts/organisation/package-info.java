/**
 * Tests of organisations.
 */
@NullMarked
package org.kvmfacts.organisation;

import org.jspecify.annotations.NullMarked;
