package org.kvmfacts.api.cache;

import java.io.IOException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps answers as they were sent. What an address answers cannot change while the
 * service runs, for the revision of the content is that of the start; so nothing need
 * ever be dropped but for room.
 * <p>
 * It stands behind the guards and before all else, so that a kept answer costs little
 * more than its bytes; which is why it does itself what is measured of every request.
 */
@Component
@Order(ResponseCache.ORDER)
class ResponseCache extends OncePerRequestFilter {

	/**
	 * After the guards (from -100 on), before requests are observed (-80).
	 */
	static final int ORDER = -90;

	private final boolean enabled;

	private final Cache<CacheKey, CachedResponse> kept;

	private final MeterRegistry metrics;

	ResponseCache(ResponseCacheProperties properties, MeterRegistry metrics) {
		this.enabled = properties.enabled();
		this.kept = Caffeine.newBuilder()
			.maximumWeight(properties.maximumSize().toBytes())
			.weigher((CacheKey key, CachedResponse answer) -> key.weight() + answer.weight())
			.recordStats()
			.build();
		this.metrics = metrics;
		CaffeineCacheMetrics.monitor(metrics, this.kept, "answers");
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.enabled || !request.getServletPath().startsWith("/api/")
				|| !(HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long start = System.nanoTime();
		CacheKey key = CacheKey.of(request);
		CachedResponse known = this.kept.getIfPresent(kept(key, request));
		if (known != null) {
			known.send(request, response);
			known.took(System.nanoTime() - start);
		}
		else {
			CopiedAnswer answer = new CopiedAnswer(response);
			chain.doFilter(request, answer);
			if (answer.isWorthKeeping()) {
				this.kept.put(answer.isWhole() ? key.unconditional() : key,
						answer.copy(timer(request, answer.getStatus())));
			}
		}
	}

	// Under a condition that does not hold the whole is sent, which is likely to be kept.
	// Looked for twice it is counted once.
	private CacheKey kept(CacheKey key, HttpServletRequest request) {
		if (!key.isConditional() || quietly(key) != null) {
			return key;
		}
		CachedResponse whole = quietly(key.unconditional());
		return (whole != null && whole.isNewTo(request)) ? key.unconditional() : key;
	}

	private @Nullable CachedResponse quietly(CacheKey key) {
		return this.kept.policy().getIfPresentQuietly(key);
	}

	// The same measure as that of other requests.
	private Timer timer(HttpServletRequest request, int status) {
		return Timer.builder("http.server.requests")
			.tags("error", "none", "exception", "none", "method", "GET", "outcome",
					(status == HttpServletResponse.SC_OK) ? "SUCCESS" : "REDIRECTION", "status",
					Integer.toString(status), "uri", Route.of(request))
			.register(this.metrics);
	}

}
