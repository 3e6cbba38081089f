package org.kvmfacts.mcp.protocol;

/**
 * The content has nothing that was asked for. This is a result, not an error; the message
 * tells the model what was not found and what there is.
 */
public class NoMatchException extends ToolException {

	private static final long serialVersionUID = 1L;

	public NoMatchException(String message) {
		super(message);
	}

}
