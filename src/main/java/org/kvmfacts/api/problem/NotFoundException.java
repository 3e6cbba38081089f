package org.kvmfacts.api.problem;

/**
 * There is nothing with the id that a request names.
 */
public class NotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String path;

	private final String id;

	/**
	 * Nothing in a collection has the id.
	 * @param path the path of the collection, such as {@code facts}
	 * @param id the id
	 */
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
