package org.kvmfacts.kernel.source;

/**
 * The tool cannot continue; the message is one line that says why.
 */
public class ToolException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ToolException(String message) {
		super(message);
	}

}
