package org.kvmfacts.mcp.protocol;

/**
 * A tool that a chatbot can call; a {@link ToolDescription} says when to use it.
 *
 * @param <A> the arguments
 * @param <R> the answer
 */
public interface McpTool<A extends Record, R extends Record> {

	/**
	 * Answers a call.
	 * @throws NoMatchException if the content has nothing that was asked for
	 * @throws ToolException if an argument cannot be read
	 */
	R call(A arguments);

}
