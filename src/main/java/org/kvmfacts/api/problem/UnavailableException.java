package org.kvmfacts.api.problem;

/**
 * Something that the service needs does not respond. It becomes a problem document with
 * status 503.
 */
public class UnavailableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public UnavailableException(String what, Throwable cause) {
		super(what + " does not respond", cause);
	}

}
