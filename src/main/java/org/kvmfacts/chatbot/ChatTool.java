package org.kvmfacts.chatbot;

/**
 * Something that a chatbot can ask. A schema is made of the components of the two
 * records, so what they are is described there.
 *
 * @param <A> the arguments, a record
 * @param <R> the answer, a record
 */
interface ChatTool<A extends Record, R extends Record> {

	/**
	 * The name by which it is called.
	 */
	String name();

	/**
	 * The name that people are shown.
	 */
	String title();

	/**
	 * Tells a model when to use it.
	 */
	String description();

	/**
	 * What it is asked with.
	 */
	Class<A> arguments();

	/**
	 * What it answers.
	 */
	Class<R> answer();

	/**
	 * Answers.
	 * @param arguments what is asked
	 * @return the answer, and the same as text
	 * @throws ToolException if it cannot be answered as it was asked
	 */
	Reply<R> call(A arguments);

}
