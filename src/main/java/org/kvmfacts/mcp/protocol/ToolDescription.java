package org.kvmfacts.mcp.protocol;

/**
 * Tells clients and models of a tool.
 *
 * @param title the name that people are shown
 * @param use tells a model when to use it
 * @param json whether its text must be JSON, as the connectors of ChatGPT require
 */
public record ToolDescription<A extends Record>(String name, String title, String use, Class<A> arguments,
		boolean json) {

	public ToolDescription(String name, String title, String use, Class<A> arguments) {
		this(name, title, use, arguments, false);
	}

}
