package org.kvmfacts.guard;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses at once what would only wait, so that the requests under way are still served
 * in time.
 */
class OverloadFilter extends OncePerRequestFilter {

	private static final String RETRY_AFTER_SECONDS = "2";

	private final Semaphore places;

	private final ProblemWriter problems;

	OverloadFilter(OverloadProperties properties, ProblemWriter problems) {
		this.places = new Semaphore(properties.maximumConcurrent());
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.places.tryAcquire()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
			this.problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE,
					"The service has as many requests as it can serve; try again in " + RETRY_AFTER_SECONDS
							+ " seconds.");
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.places.release();
		}
	}

}
