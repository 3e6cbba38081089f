/**
 * Facts, what they rest on and the timeline.
 */
@NullMarked
package org.kvmfacts.fact;

import org.jspecify.annotations.NullMarked;
