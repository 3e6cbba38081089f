package org.kvmfacts.page;

import org.kvmfacts.api.page.Page;

/**
 * What a page of a list shows.
 *
 * @param query the filters that were chosen
 */
record ListPage<Q extends Record, V>(Frame frame, Address address, Q query, Catalogue catalogue, Page<V> found) {

}
