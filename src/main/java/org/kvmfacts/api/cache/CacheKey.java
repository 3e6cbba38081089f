package org.kvmfacts.api.cache;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.CanonicalQuery;
import org.kvmfacts.api.representation.FormatParameter;

import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;

/**
 * What makes one response differ from another: its address as clients see it, for it
 * stands in the links, and how the client wants it.
 *
 * @param address the address without the query
 * @param query the query
 * @param accept the representations that the client takes, where that decides
 * @param negotiated whether they decide
 * @param gzip whether it takes them compressed
 */
record CacheKey(String address, @Nullable String query, @Nullable String accept, boolean negotiated, boolean gzip) {

	/**
	 * Gzip, or any encoding that is not named, and whether at a weight of nothing.
	 */
	private static final Pattern GZIP = Pattern
		.compile("(?i)(?:^|,)\\s*(gzip|\\*)\\s*(?:;\\s*q=(?:(0(?:\\.0*)?)|[\\d.]+)\\s*)?(?=,|$)");

	static CacheKey of(HttpServletRequest request) {
		boolean negotiated = request.getServletPath().startsWith("/api/")
				&& !StringUtils.hasText(request.getParameter(FormatParameter.NAME));
		String accept = negotiated ? lines(request, HttpHeaders.ACCEPT) : null;
		return new CacheKey(request.getRequestURL().toString(), CanonicalQuery.of(request),
				(accept != null) ? StringUtils.trimAllWhitespace(accept).toLowerCase(Locale.ROOT) : null, negotiated,
				takesGzip(request));
	}

	/**
	 * The headers of the request that the response depends on.
	 */
	List<String> vary() {
		return this.negotiated ? List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING)
				: List.of(HttpHeaders.ACCEPT_ENCODING);
	}

	/**
	 * How much memory it takes, about.
	 */
	int weight() {
		return 2 * (this.address.length() + length(this.query) + length(this.accept));
	}

	private static boolean takesGzip(HttpServletRequest request) {
		String accepted = lines(request, HttpHeaders.ACCEPT_ENCODING);
		return accepted != null && GZIP.matcher(accepted)
			.results()
			.max(Comparator.comparing((named) -> named.group(1).length()))
			.filter((named) -> named.group(2) == null)
			.isPresent();
	}

	// All lines of a header make one list.
	private static @Nullable String lines(HttpServletRequest request, String header) {
		return (request.getHeader(header) != null) ? String.join(",", Collections.list(request.getHeaders(header)))
				: null;
	}

	private static int length(@Nullable String text) {
		return (text != null) ? text.length() : 0;
	}

}
