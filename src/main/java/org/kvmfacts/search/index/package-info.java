/**
 * The full-text index: what is in it, how it is queried and how text is analysed.
 */
@NullMarked
package org.kvmfacts.search.index;

import org.jspecify.annotations.NullMarked;
