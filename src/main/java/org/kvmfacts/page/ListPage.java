package org.kvmfacts.page;

import java.util.List;

/**
 * What a page of a list shows.
 *
 * @param query the filters that were chosen
 */
record ListPage<Q extends Record, V>(Frame frame, Listing listing, Q query, Catalogue catalogue, List<V> items) {

}
