package org.kvmfacts.api;

import org.kvmfacts.content.Href;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address under which a request reached the service, which makes links absolute.
 * Outside a request it is the address of a service on this machine.
 */
public final class BaseAddress {

	private static final String LOCAL = "http://localhost:8080";

	private BaseAddress() {
	}

	/**
	 * Makes a link absolute.
	 */
	public static String of(Href href) {
		return of(href.path());
	}

	/**
	 * Makes an encoded path, perhaps with a query, absolute.
	 */
	public static String of(String path) {
		return (RequestContextHolder.getRequestAttributes() != null)
				? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + path : LOCAL + path;
	}

}
