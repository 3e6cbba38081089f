package org.kvmfacts.search.index;

/**
 * A word of a text.
 *
 * @param term the word after analysis; forms and synonyms may share one
 * @param start where it begins in the text
 * @param end where it ends
 */
public record Token(String term, int start, int end) {

}
