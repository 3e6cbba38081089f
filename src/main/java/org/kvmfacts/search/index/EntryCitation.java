package org.kvmfacts.search.index;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source that an entry rests on.
 *
 * @param source the id of the source
 * @param locator the place in it
 * @param fact the id of the fact that rests on it, unless the entry does itself
 */
public record EntryCitation(String source, String locator, @Nullable String fact) {

}
