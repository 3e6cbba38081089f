package org.kvmfacts.content;

/**
 * A value that its parameter does not accept. The message completes a sentence that
 * begins with the name of the parameter.
 */
public class InvalidValueException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	InvalidValueException(String requirement) {
		super(requirement);
	}

}
