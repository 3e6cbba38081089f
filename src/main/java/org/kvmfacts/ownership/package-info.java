/**
 * Copyright notices and licences counted in the kernel source.
 */
@NullMarked
package org.kvmfacts.ownership;

import org.jspecify.annotations.NullMarked;
