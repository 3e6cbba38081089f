package org.kvmfacts.chatbot;

/**
 * What a tool answers.
 *
 * @param content the answer as data
 * @param text the same to read
 * @param <R> the answer
 */
record Reply<R extends Record>(R content, String text) {

}
