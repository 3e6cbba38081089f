/**
 * The tool that updates the content for a new kernel release: it writes the seed script
 * of the release and checks facts against the kernel source. It is not part of the
 * service.
 */
@NullMarked
package org.kvmfacts.kernel;

import org.jspecify.annotations.NullMarked;
