package org.kvmfacts.content;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * A condition on an element of a collection: an attribute, or the element itself, and its
 * allowed values, if the filter was given.
 */
public record Condition(@Nullable String attribute, @Nullable Collection<?> values) {

}
