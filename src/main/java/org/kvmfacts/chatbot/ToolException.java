package org.kvmfacts.chatbot;

/**
 * A tool cannot answer as it was asked. The message is meant for the model: it says what
 * to do next.
 */
class ToolException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ToolException(String message) {
		super(message);
	}

}
