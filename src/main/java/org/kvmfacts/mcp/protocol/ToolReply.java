package org.kvmfacts.mcp.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What a tool answers.
 *
 * @param content the answer as data
 * @param text the same to read, if that is more than the data as JSON
 * @param <R> the answer
 */
public record ToolReply<R extends Record>(R content, @Nullable String text) {

}
