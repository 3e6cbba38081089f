@NullMarked
package org.kvmfacts.source;

import org.jspecify.annotations.NullMarked;
