package org.kvmfacts.page;

/**
 * What the page of an error shows.
 *
 * @param words what to search for instead
 * @param list the list to look in, if the path names one
 * @param successor the path of the entry that replaces a withdrawn one
 * @param replacement its title
 */
record ErrorPage(Frame frame, int status, String detail, String words, String list, String successor,
		String replacement) {
}
