package org.kvmfacts.mcp.protocol;

/**
 * A tool cannot answer as it was asked. The message is meant for the model: it says what
 * to do next.
 */
public class ToolException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ToolException(String message) {
		super(message);
	}

}
