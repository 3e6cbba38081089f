package org.kvmfacts.api.problem;

import org.springframework.http.HttpStatus;

/**
 * A request that cannot be served as it was sent. The message says what is wrong and how
 * to fix it.
 */
public class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	public RefusedException(HttpStatus status, String detail) {
		super(detail);
		this.status = status;
	}

	HttpStatus status() {
		return this.status;
	}

}
