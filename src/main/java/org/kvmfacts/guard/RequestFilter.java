package org.kvmfacts.guard;

import java.io.IOException;
import java.util.Collections;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request by its form: with a body that nobody reads, too long, or with a query
 * that cannot be read. The web server's own limits are higher: there it stops reading.
 */
@Component
@Order(GuardConfiguration.FIRST + 2)
class RequestFilter extends OncePerRequestFilter {

	private final OverloadProperties limits;

	private final int mostParameters;

	private final ProblemWriter problems;

	RequestFilter(OverloadProperties limits, TomcatServerProperties server, ProblemWriter problems) {
		this.limits = limits;
		this.mostParameters = server.getMaxParameterCount();
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Refusal refusal = refusal(request);
		if (refusal != null) {
			this.problems.write(request, response, refusal.status(), refusal.detail());
			return;
		}
		chain.doFilter(request, response);
	}

	private @Nullable Refusal refusal(HttpServletRequest request) {
		if (hasNeedlessBody(request)) {
			return new Refusal(HttpStatus.CONTENT_TOO_LARGE,
					"The request has a body, which is not read; send it without one.");
		}
		if (address(request) > this.limits.maximumAddress().toBytes()) {
			return new Refusal(HttpStatus.URI_TOO_LONG, "The path and query are longer than "
					+ this.limits.maximumAddress().toBytes() + " bytes; ask for less at a time.");
		}
		if (headers(request) > this.limits.maximumHeaders().toBytes()) {
			return new Refusal(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
					"The headers are longer than " + this.limits.maximumHeaders().toBytes()
							+ " bytes; leave out those that the service has no use for, such as cookies.");
		}
		return isReadable(request) ? null
				: new Refusal(HttpStatus.BAD_REQUEST,
						"The query cannot be read: " + (hasTooManyParameters(request)
								? "it has more than " + this.mostParameters + " parameters; ask for less at a time."
								: "a parameter has no name, or is not percent-encoded UTF-8."));
	}

	// Other methods are refused later, without reading their bodies either.
	private static boolean hasNeedlessBody(HttpServletRequest request) {
		return (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()))
				&& (request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null);
	}

	private static int address(HttpServletRequest request) {
		String query = request.getQueryString();
		return request.getRequestURI().length() + ((query != null) ? query.length() + 1 : 0);
	}

	private static int headers(HttpServletRequest request) {
		return Collections.list(request.getHeaderNames())
			.stream()
			.mapToInt((name) -> Collections.list(request.getHeaders(name))
				.stream()
				.mapToInt((value) -> name.length() + value.length() + ": \r\n".length())
				.sum())
			.sum();
	}

	// Read here before anything else does, because the web server would log a stack
	// trace.
	private static boolean isReadable(HttpServletRequest request) {
		try {
			request.getParameterMap();
			return true;
		}
		catch (InvalidParameterException ex) {
			return false;
		}
	}

	private boolean hasTooManyParameters(HttpServletRequest request) {
		return StringUtils.countOccurrencesOf(String.valueOf(request.getQueryString()), "&") >= this.mostParameters;
	}

	/**
	 * Why a request is refused.
	 */
	private record Refusal(HttpStatus status, String detail) {

	}

}
