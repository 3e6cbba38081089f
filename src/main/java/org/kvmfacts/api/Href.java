package org.kvmfacts.api;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Absolute addresses, seen from the host that the current request was sent to.
 */
public final class Href {

	private Href() {
	}

	/**
	 * The address of something in the API.
	 * @param segments path segments below the version, such as {@code facts} and an id
	 * @return the address
	 */
	public static String of(String... segments) {
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.pathSegment("api", "v1")
			.pathSegment(segments)
			.toUriString();
	}

	/**
	 * The address of something outside the API.
	 * @param path a path that begins with a slash
	 * @return the address
	 */
	public static String ofPath(String path) {
		return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
	}

}
