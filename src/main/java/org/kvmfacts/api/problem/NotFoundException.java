package org.kvmfacts.api.problem;

/**
 * There is nothing with the id that a request names.
 */
public class NotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String path;

	/**
	 * Nothing in a collection has the id.
	 * @param path the path of the collection, such as {@code facts}
	 */
	public NotFoundException(String path) {
		super("not found");
		this.path = path;
	}

	String path() {
		return this.path;
	}

}
