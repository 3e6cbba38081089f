/**
 * Facts, their citations, and the timeline.
 */
@NullMarked
package org.kvmfacts.fact;

import org.jspecify.annotations.NullMarked;
