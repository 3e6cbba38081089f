package org.kvmfacts.kernel;

/**
 * The tool cannot go on; the message is one line that tells a person why.
 */
class ToolException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ToolException(String message) {
		super(message);
	}

}
