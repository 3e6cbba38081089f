/**
 * The subjects that facts and questions belong to.
 */
@NullMarked
package org.kvmfacts.topic;

import org.jspecify.annotations.NullMarked;
