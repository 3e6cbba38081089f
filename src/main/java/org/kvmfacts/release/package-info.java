/**
 * The kernel releases that were read.
 */
@NullMarked
package org.kvmfacts.release;

import org.jspecify.annotations.NullMarked;
