package org.kvmfacts.content;

/**
 * A value that cannot be read as what its parameter takes. The message is the end of a
 * sentence that begins with the name of the parameter.
 */
public class InvalidValueException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String requirement;

	InvalidValueException(String requirement) {
		super(requirement);
		this.requirement = requirement;
	}

	public String requirement() {
		return this.requirement;
	}

}
