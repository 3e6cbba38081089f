package org.kvmfacts.content;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * A condition on an element of a collection: an attribute and its allowed values, if the
 * filter was given.
 */
public record Condition(String attribute, @Nullable Collection<?> values) {

}
