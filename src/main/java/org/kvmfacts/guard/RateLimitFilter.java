package org.kvmfacts.guard;

import java.io.IOException;
import java.time.Duration;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a client that asks too much, and tells every client how much it may still ask
 * (draft-ietf-httpapi-ratelimit-headers).
 */
class RateLimitFilter extends OncePerRequestFilter {

	static final String LIMIT = "RateLimit";

	static final String POLICY = "RateLimit-Policy";

	private final RateLimiter limiter;

	private final ProblemWriter problems;

	private final String policy;

	RateLimitFilter(RateLimitProperties properties, RateLimiter limiter, ProblemWriter problems) {
		this.limiter = limiter;
		this.problems = problems;
		this.policy = "\"default\";q=%d;w=%d".formatted(properties.requests(), properties.window().toSeconds());
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return Weight.of(request) == Weight.FREE;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String client = ClientAddress.client(request.getRemoteAddr());
		int cost = Weight.of(request).cost();
		ConsumptionProbe probe = this.limiter.count(client, cost);
		long seconds = secondsUp(probe.getNanosToWaitForReset());
		response.setHeader(POLICY, this.policy);
		response.setHeader(LIMIT, "\"default\";r=" + probe.getRemainingTokens() + ";t=" + seconds);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			// A request can ask for a table in more ways than its address tells.
			this.limiter.charge(client, Weight.of(request, response.getContentType()).cost() - cost);
			return;
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
		this.problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS,
				"This client has sent too many requests; try again in " + seconds + " seconds.");
	}

	// Rounded up, because a client that comes back a moment early is refused again.
	private static long secondsUp(long nanos) {
		return Math.max(1, Duration.ofNanos(nanos).plusSeconds(1).minusNanos(1).toSeconds());
	}

}
