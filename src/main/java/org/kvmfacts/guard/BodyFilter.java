package org.kvmfacts.guard;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request with a large body. None is expected: what is read only has a use for
 * none.
 */
class BodyFilter extends OncePerRequestFilter {

	private final DataSize maximum;

	private final ProblemWriter problems;

	BodyFilter(OverloadProperties properties, ProblemWriter problems) {
		this.maximum = properties.maximumBody();
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isTooLarge(request)) {
			this.problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE,
					"The body of the request is larger than " + this.maximum.toBytes()
							+ " bytes; send the request without one.");
			return;
		}
		chain.doFilter(request, response);
	}

	// A body that does not tell its length is read off, as far as it may go; no handler
	// misses it.
	private boolean isTooLarge(HttpServletRequest request) throws IOException {
		if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
			return request.getContentLengthLong() > this.maximum.toBytes();
		}
		int limit = Math.toIntExact(this.maximum.toBytes());
		return request.getInputStream().readNBytes(limit + 1).length > limit;
	}

}
