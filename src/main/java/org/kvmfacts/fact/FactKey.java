package org.kvmfacts.fact;

/**
 * The place of a fact in a list.
 *
 * @param id the id of the fact
 * @param sortKey what the list is sorted by first
 */
record FactKey(String id, String sortKey) {

}
