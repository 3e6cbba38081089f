package org.kvmfacts.api;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps answers as they were sent. What an address answers cannot change while the
 * service runs, for the revision of the content is that of the start; so nothing need
 * ever be dropped but for room.
 */
@Component
@Order(CompressedAnswers.ORDER - 1)
class AnswerCache extends OncePerRequestFilter {

	private final boolean enabled;

	private final Cache<Key, KeptAnswer> kept;

	AnswerCache(AnswerCacheProperties properties) {
		this.enabled = properties.enabled();
		this.kept = Caffeine.newBuilder()
			.maximumWeight(properties.maximumSize().toBytes())
			.weigher((Key key, KeptAnswer answer) -> key.weight() + answer.weight())
			.build();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.enabled || !request.getRequestURI().startsWith("/api/")
				|| !(HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean withBody = HttpMethod.GET.matches(request.getMethod());
		Key key = Key.of(request);
		KeptAnswer known = isConditional(request) ? null : this.kept.getIfPresent(key);
		if (known != null) {
			known.send(response, withBody);
		}
		else if (withBody) {
			CopiedAnswer answer = new CopiedAnswer(response);
			chain.doFilter(request, answer);
			Optional<KeptAnswer> copy = answer.copy();
			copy.ifPresent((sent) -> this.kept.put(key, sent));
		}
		else {
			chain.doFilter(request, response);
		}
	}

	// These are answered without the body, mostly, and without the database.
	private static boolean isConditional(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.IF_NONE_MATCH) != null
				|| request.getHeader(HttpHeaders.IF_MODIFIED_SINCE) != null;
	}

	/**
	 * What makes one answer differ from another: its address as clients see it, for it
	 * stands in the links, and how the client wants it.
	 */
	private record Key(String address, @Nullable String query, @Nullable String accept, boolean gzip) {

		static Key of(HttpServletRequest request) {
			String accept = request.getHeader(HttpHeaders.ACCEPT);
			return new Key(request.getRequestURL().toString(), CanonicalQuery.of(request),
					(accept != null) ? StringUtils.trimAllWhitespace(accept).toLowerCase(Locale.ROOT) : null,
					CompressedAnswers.takesGzip(request));
		}

		int weight() {
			return 2 * (this.address.length() + length(this.query) + length(this.accept));
		}

		private static int length(@Nullable String text) {
			return (text != null) ? text.length() : 0;
		}

	}

}
