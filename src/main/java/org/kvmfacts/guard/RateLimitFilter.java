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
 * Refuses a client that sends too many requests, and tells every client how many it has
 * left (draft-ietf-httpapi-ratelimit-headers).
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
			// Whether the response is a table cannot always be seen from the address.
			this.limiter.charge(client, Weight.of(request, response.getContentType()).cost() - cost);
			return;
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
		this.problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS,
				"This client has sent too many requests; try again in " + seconds + " seconds.");
	}

	// Rounded up, because a client that tries again a moment too early is refused again.
	private static long secondsUp(long nanos) {
		return Math.max(1, Duration.ofNanos(nanos).plusSeconds(1).minusNanos(1).toSeconds());
	}

}
