package org.kvmfacts.search.index;

/**
 * A place in a source that an entry rests on.
 *
 * @param source the id of the source
 * @param title what the source calls itself
 * @param url the address of the source
 * @param locator the place in it
 */
public record EntryCitation(String source, String title, String url, String locator) {

}
