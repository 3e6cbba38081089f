/**
 * Tests of lists.
 */
@NullMarked
package org.kvmfacts.api.page;

import org.jspecify.annotations.NullMarked;
