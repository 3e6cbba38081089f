/**
 * The subjects that facts and FAQ entries belong to.
 */
@NullMarked
package org.kvmfacts.topic;

import org.jspecify.annotations.NullMarked;
