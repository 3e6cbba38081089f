package org.kvmfacts.api.problem;

/**
 * The requested id does not exist.
 */
public class NotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String path;

	private final String id;

	public NotFoundException(String path, String id) {
		super("not found");
		this.path = path;
		this.id = id;
	}

	String path() {
		return this.path;
	}

	String id() {
		return this.id;
	}

}
