package org.kvmfacts.search.index;

/**
 * A word of a text as the index knows it.
 *
 * @param term what the word has in common with its other forms and its synonyms
 * @param start where it begins in the text
 * @param end where it ends
 */
public record Token(String term, int start, int end) {

}
