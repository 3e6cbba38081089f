package org.kvmfacts.mcp.protocol;

import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a tool answers.
 *
 * @param content the answer as data
 * @param text the same to read, if that is more than the data as JSON
 * @param <R> the answer
 */
public record ToolReply<R extends Record>(R content, @Nullable String text) {

	/**
	 * A reply that shows as much as fits.
	 * @param shown makes the reply that shows so many items
	 * @param limit how many it shows at most
	 * @param longest how many characters data and text have together at most
	 * @param json writes the data
	 * @param <R> the answer
	 * @return the first that fits, or the one that shows a single item
	 */
	public static <R extends Record> ToolReply<R> fitting(IntFunction<ToolReply<R>> shown, int limit, int longest,
			JsonMapper json) {
		ToolReply<R> reply = shown.apply(limit);
		for (int fewer = limit - 1; fewer > 0 && reply.length(json) > longest; fewer--) {
			reply = shown.apply(fewer);
		}
		return reply;
	}

	private int length(JsonMapper json) {
		return json.writeValueAsString(this.content).length() + String.valueOf(this.text).length();
	}

}
