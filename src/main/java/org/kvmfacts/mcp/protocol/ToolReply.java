package org.kvmfacts.mcp.protocol;

/**
 * What a tool answers.
 *
 * @param content the answer as data
 * @param text the same to read
 * @param <R> the answer
 */
public record ToolReply<R extends Record>(R content, String text) {

}
