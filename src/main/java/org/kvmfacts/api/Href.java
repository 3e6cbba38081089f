package org.kvmfacts.api;

/**
 * A link to a resource of the service. It becomes absolute when it is written, because
 * only a request shows under which address the service is reached.
 *
 * @param path the path, such as {@code /api/v1/facts/who-wrote-kvm}
 */
public record Href(String path) {

	private static final String API = "/api/v1";

	/**
	 * A resource of the API.
	 * @param segments path segments below the version, such as {@code facts} and an id
	 */
	public static Href of(String... segments) {
		return new Href((segments.length > 0) ? API + "/" + String.join("/", segments) : API);
	}

	/**
	 * The HTML page about an entry.
	 * @param collection the path of its collection, such as {@code facts}
	 */
	public static Href page(String collection, String id) {
		// A topic has no page of its own.
		return new Href("topics".equals(collection) ? "/facts?topic=" + id : "/" + collection + "/" + id);
	}

}
