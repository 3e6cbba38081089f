/**
 * Tests of the pages.
 */
@NullMarked
package org.kvmfacts.page;

import org.jspecify.annotations.NullMarked;
