package org.kvmfacts.kernel.source;

/**
 * The tool cannot go on; the message is one line that tells a person why.
 */
public class ToolException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ToolException(String message) {
		super(message);
	}

}
