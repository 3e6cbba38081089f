package org.kvmfacts.search.index;

/**
 * An entry that the index found.
 *
 * @param entry the entry
 * @param score how well it matches
 */
public record Match(SearchEntry entry, double score) {

}
