/**
 * The tool that keeps the content alive: it writes the seed script of a new kernel
 * release and checks facts against the kernel source. No part of the service.
 */
@NullMarked
package org.kvmfacts.kernel;

import org.jspecify.annotations.NullMarked;
