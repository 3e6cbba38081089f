/**
 * Tests of the tool that reads a kernel source, on sources made up for them.
 */
@NullMarked
package org.kvmfacts.kernel;

import org.jspecify.annotations.NullMarked;
