package org.kvmfacts.mcp.protocol;

/**
 * Something that a chatbot can ask.
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
	 * Answers.
	 * @param arguments what is asked
	 * @return the answer, and the same as text
	 * @throws ToolException if it cannot be answered as it was asked
	 */
	ToolReply<R> call(A arguments);

}
