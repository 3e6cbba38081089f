package org.kvmfacts.api.cache;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Compresses, tags and caches responses. What an address returns cannot change while the
 * service runs, because the content does not change; so entries are only dropped to free
 * memory.
 */
@Component
@Order(ResponseCache.ORDER)
class ResponseCache extends OncePerRequestFilter {

	/**
	 * After the guards (from -100) and inside the observation (-80).
	 */
	static final int ORDER = -70;

	// Paths whose responses are not made from the content.
	private static final List<String> OTHERS = List.of("/mcp", "/actuator", "/livez", "/readyz", "/swagger-ui",
			"/assets/", "/error", "/.well-known/security.txt");

	private final boolean enabled;

	private final Cache<CacheKey, CachedResponse> cached;

	private final CachePolicy policy;

	ResponseCache(ResponseCacheProperties properties, CachePolicy policy, MeterRegistry metrics) {
		this.enabled = properties.enabled();
		this.policy = policy;
		this.cached = Caffeine.newBuilder()
			.maximumWeight(properties.maximumSize().toBytes())
			.weigher((CacheKey key, CachedResponse response) -> key.weight() + response.weight())
			.recordStats()
			.build();
		CaffeineCacheMetrics.monitor(metrics, this.cached, "responses");
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return OTHERS.stream().anyMatch(request.getServletPath()::startsWith)
				|| Stream.of(HttpMethod.GET, HttpMethod.HEAD).noneMatch((read) -> read.matches(request.getMethod()));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		CacheKey key = CacheKey.of(request);
		key.vary().forEach((name) -> response.addHeader(HttpHeaders.VARY, name));
		CachedResponse cached = this.cached.getIfPresent(key);
		if (cached != null) {
			cached.repeatHeaders(request, response);
		}
		else {
			cached = make(key, request, response, chain);
		}
		if (cached != null && !this.policy.isUnchanged(request, response, cached.tag())) {
			cached.send(request, response);
		}
		if (response.getStatus() == HttpServletResponse.SC_PRECONDITION_FAILED) {
			response.sendError(HttpServletResponse.SC_PRECONDITION_FAILED);
		}
	}

	private @Nullable CachedResponse make(CacheKey key, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		BufferedResponse buffer = new BufferedResponse(response);
		chain.doFilter(request, buffer);
		if (buffer.getStatus() != HttpStatus.OK.value() || buffer.isStreamed()) {
			buffer.copyBodyToResponse();
			return null;
		}
		CachedResponse made = CachedResponse.of(request, buffer, key.gzip());
		if (this.enabled) {
			this.cached.put(key, made);
		}
		return made;
	}

}
