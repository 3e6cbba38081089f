package org.kvmfacts.guard;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a malformed query before anything else reads it, because the web server would
 * log a stack trace.
 */
class ParameterFilter extends OncePerRequestFilter {

	private final ProblemWriter problems;

	private final int most;

	ParameterFilter(ProblemWriter problems, int most) {
		this.problems = problems;
		this.most = most;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			request.getParameterMap();
		}
		catch (InvalidParameterException ex) {
			this.problems.write(request, response, HttpStatus.BAD_REQUEST,
					"The query cannot be read: " + (isTooMuch(request)
							? "it has more than " + this.most + " parameters; ask for less at a time."
							: "a parameter has no name, or is not percent-encoded UTF-8."));
			return;
		}
		chain.doFilter(request, response);
	}

	private boolean isTooMuch(HttpServletRequest request) {
		return StringUtils.countOccurrencesOf(String.valueOf(request.getQueryString()), "&") >= this.most;
	}

}
