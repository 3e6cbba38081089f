@NullMarked
package org.kvmfacts.release;

import org.jspecify.annotations.NullMarked;
