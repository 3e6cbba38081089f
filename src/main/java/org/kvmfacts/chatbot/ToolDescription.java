package org.kvmfacts.chatbot;

/**
 * Tells clients and models of a tool. The schemas are made of the components of the two
 * records, so what these are is described there.
 *
 * @param name the name by which it is called
 * @param title the name that people are shown
 * @param use tells a model when to use it
 * @param arguments what it is asked with
 * @param answer what it answers
 * @param <A> the arguments
 * @param <R> the answer
 */
record ToolDescription<A extends Record, R extends Record>(String name, String title, String use, Class<A> arguments,
		Class<R> answer) {

}
