package org.kvmfacts.api.problem;

/**
 * Tells that something that the service needs does not answer. It becomes a problem
 * document with status 503.
 */
public class UnavailableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Tells what does not answer.
	 * @param what its name, such as {@code The database}
	 * @param cause how that shows
	 */
	public UnavailableException(String what, Throwable cause) {
		super(what + " does not answer", cause);
	}

}
