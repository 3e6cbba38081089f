package org.kvmfacts.api.problem;

/**
 * Something that the service needs does not respond. It becomes a problem document with
 * status 503.
 */
public class UnavailableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param what the name of what does not respond, such as {@code The database}
	 * @param cause the failure that shows it
	 */
	public UnavailableException(String what, Throwable cause) {
		super(what + " does not respond", cause);
	}

}
