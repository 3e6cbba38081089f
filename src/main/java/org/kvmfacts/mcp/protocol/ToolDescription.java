package org.kvmfacts.mcp.protocol;

/**
 * Tells clients and models of a tool.
 *
 * @param name the name by which it is called
 * @param title the name that people are shown
 * @param use tells a model when to use it
 * @param arguments what it is asked with
 * @param <A> the arguments
 */
public record ToolDescription<A extends Record>(String name, String title, String use, Class<A> arguments) {

}
