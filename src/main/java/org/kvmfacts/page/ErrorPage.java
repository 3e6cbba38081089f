package org.kvmfacts.page;

/**
 * Tells what went wrong, and where to go on.
 *
 * @param frame the frame
 * @param status the status
 * @param detail what is wrong with the request
 * @param list the list in which to look on, if the path names one
 * @param successor the path of what took the place of a withdrawn entry
 */
record ErrorPage(Frame frame, int status, String detail, String list, String successor) {
}
