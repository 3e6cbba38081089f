/**
 * The documents that citations point to.
 */
@NullMarked
package org.kvmfacts.source;

import org.jspecify.annotations.NullMarked;
