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
 * What distinguishes one response from another: the address as clients see it, because
 * links contain it, and the representation and encoding that the client accepts.
 *
 * @param address the address without the query
 * @param query the query, if the response depends on it
 * @param accept the representations that the client accepts, if the response depends on
 * them
 * @param negotiated whether the response depends on them
 * @param gzip whether the client accepts gzip
 */
record CacheKey(String address, @Nullable String query, @Nullable String accept, boolean negotiated, boolean gzip) {

	// What is made without a look at the query, which anyone may vary.
	private static final Pattern UNASKED = Pattern
		.compile("/|/(?:v3/|feed\\.|llms|problems|robots\\.txt|sitemap\\.xml|\\.well-known/|maintainers|topics|"
				+ "subsystems|releases|developers).*");

	// Gzip or a wildcard, and whether its weight is zero.
	private static final Pattern GZIP = Pattern
		.compile("(?i)(?:^|,)\\s*(gzip|\\*)\\s*(?:;\\s*q=(?:(0(?:\\.0*)?)|[\\d.]+)\\s*)?(?=,|$)");

	static CacheKey of(HttpServletRequest request) {
		boolean negotiated = request.getServletPath().startsWith("/api/")
				&& !StringUtils.hasText(request.getParameter(FormatParameter.NAME));
		String accept = negotiated ? lines(request, HttpHeaders.ACCEPT) : null;
		return new CacheKey(request.getRequestURL().toString(), query(request),
				(accept != null) ? StringUtils.trimAllWhitespace(accept).toLowerCase(Locale.ROOT) : null, negotiated,
				acceptsGzip(request));
	}

	private static @Nullable String query(HttpServletRequest request) {
		return UNASKED.matcher(request.getServletPath()).matches() ? null : CanonicalQuery.of(request);
	}

	/**
	 * The request headers that the response depends on.
	 */
	List<String> vary() {
		return this.negotiated ? List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING)
				: List.of(HttpHeaders.ACCEPT_ENCODING);
	}

	/**
	 * The approximate memory it takes.
	 */
	int weight() {
		return 2 * (this.address.length() + length(this.query) + length(this.accept));
	}

	private static boolean acceptsGzip(HttpServletRequest request) {
		String accepted = lines(request, HttpHeaders.ACCEPT_ENCODING);
		return accepted != null && GZIP.matcher(accepted)
			.results()
			.max(Comparator.comparing((named) -> named.group(1).length()))
			.filter((named) -> named.group(2) == null)
			.isPresent();
	}

	// A header may have several lines, which form one list.
	private static @Nullable String lines(HttpServletRequest request, String header) {
		return (request.getHeader(header) != null) ? String.join(",", Collections.list(request.getHeaders(header)))
				: null;
	}

	private static int length(@Nullable String text) {
		return (text != null) ? text.length() : 0;
	}

}
