package org.kvmfacts.search.index;

/**
 * An entry that the index found, and how well it matches.
 */
public record Match(SearchEntry entry, double score) {

}
