/**
 * The source of a kernel, in a directory or an untrusted archive.
 */
@NullMarked
package org.kvmfacts.kernel.source;

import org.jspecify.annotations.NullMarked;
