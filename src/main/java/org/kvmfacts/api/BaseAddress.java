package org.kvmfacts.api;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address under which a request reached the service, which makes links absolute.
 * Outside a request it is the address of a service on this machine.
 */
public final class BaseAddress {

	private static final String LOCAL = "http://localhost:8080";

	private static final String BASE = BaseAddress.class.getName();

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
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		return (request != null) ? base(request) + path : LOCAL + path;
	}

	// Kept with the request, because a list has many links.
	private static String base(RequestAttributes request) {
		if (request.getAttribute(BASE, RequestAttributes.SCOPE_REQUEST) instanceof String known) {
			return known;
		}
		String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		request.setAttribute(BASE, base, RequestAttributes.SCOPE_REQUEST);
		return base;
	}

}
