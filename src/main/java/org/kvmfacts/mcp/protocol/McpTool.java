package org.kvmfacts.mcp.protocol;

/**
 * A tool that a chatbot can call.
 *
 * @param <A> the arguments
 * @param <R> the answer
 */
public interface McpTool<A extends Record, R extends Record> {

	/**
	 * How it is called and when to use it.
	 */
	ToolDescription<A> description();

	/**
	 * Answers a call.
	 * @throws NoMatchException if the content has nothing that was asked for
	 * @throws ToolException if an argument cannot be read
	 */
	R call(A arguments);

}
