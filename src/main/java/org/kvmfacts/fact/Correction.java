package org.kvmfacts.fact;

/**
 * Something that a source gets wrong and a fact puts right.
 *
 * @param fact the id of the fact
 * @param claim what the source says
 * @param note why it is off
 */
public record Correction(String fact, String claim, String note) {

}
