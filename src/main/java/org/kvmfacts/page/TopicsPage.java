package org.kvmfacts.page;

/**
 * What the list of topics shows.
 *
 * @param frame the frame
 * @param choices the topics
 */
record TopicsPage(Frame frame, Choices choices) {
}
