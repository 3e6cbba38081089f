package org.kvmfacts.page;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.search.SearchQuery;
import org.kvmfacts.search.SearchView;

/**
 * What the search shows.
 *
 * @param frame the frame
 * @param words the words
 * @param query what was asked for
 * @param found what was found, if something was asked for
 * @param choices what else can be asked for
 */
record SearchPage(Frame frame, String words, SearchQuery query, @Nullable SearchView found, Choices choices) {
}
