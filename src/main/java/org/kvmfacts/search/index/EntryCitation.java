package org.kvmfacts.search.index;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source that supports an entry.
 *
 * @param source the id of the source
 * @param locator the place in it
 * @param fact the id of the fact that cites it, unless the entry itself does
 */
public record EntryCitation(String source, String locator, @Nullable String fact) {

}
