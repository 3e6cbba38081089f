/**
 * Tests of the tool that reads a kernel source, on invented sources.
 */
@NullMarked
package org.kvmfacts.kernel;

import org.jspecify.annotations.NullMarked;
