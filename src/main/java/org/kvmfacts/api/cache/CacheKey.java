package org.kvmfacts.api.cache;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.CanonicalQuery;
import org.kvmfacts.api.representation.Negotiation;

import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;

/**
 * What makes one answer differ from another: its address as clients see it, for it stands
 * in the links, how the client wants it, and on what condition.
 *
 * @param address the address without the query
 * @param query the query
 * @param accept the forms that the client takes
 * @param gzip whether it takes them compressed
 * @param knownTags the tags that it knows
 * @param knownSince the date from which it knows the answer
 */
record CacheKey(String address, @Nullable String query, @Nullable String accept, boolean gzip,
		@Nullable String knownTags, @Nullable String knownSince) {

	static CacheKey of(HttpServletRequest request) {
		String accept = Negotiation.lines(request, HttpHeaders.ACCEPT);
		return new CacheKey(request.getRequestURL().toString(), CanonicalQuery.of(request),
				(accept != null) ? StringUtils.trimAllWhitespace(accept).toLowerCase(Locale.ROOT) : null,
				CompressedAnswers.takesGzip(request), Negotiation.lines(request, HttpHeaders.IF_NONE_MATCH),
				request.getHeader(HttpHeaders.IF_MODIFIED_SINCE));
	}

	boolean isConditional() {
		return this.knownTags != null || this.knownSince != null;
	}

	/**
	 * The key of the whole answer, which conditions that do not hold do not change.
	 */
	CacheKey unconditional() {
		return new CacheKey(this.address, this.query, this.accept, this.gzip, null, null);
	}

	/**
	 * How much memory it takes, about.
	 */
	int weight() {
		return 2 * (this.address.length() + length(this.query) + length(this.accept) + length(this.knownTags)
				+ length(this.knownSince));
	}

	private static int length(@Nullable String text) {
		return (text != null) ? text.length() : 0;
	}

}
