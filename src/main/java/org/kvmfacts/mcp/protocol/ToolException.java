package org.kvmfacts.mcp.protocol;

/**
 * A tool cannot read its arguments. The message tells the model what to do next.
 */
public class ToolException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ToolException(String message) {
		super(message);
	}

}
