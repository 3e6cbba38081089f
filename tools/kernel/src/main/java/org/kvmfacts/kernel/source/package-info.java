/**
 * The source of a kernel, in a directory or an archive that nobody vouches for.
 */
@NullMarked
package org.kvmfacts.kernel.source;

import org.jspecify.annotations.NullMarked;
