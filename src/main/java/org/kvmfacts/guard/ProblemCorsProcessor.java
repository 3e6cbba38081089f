package org.kvmfacts.guard;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.util.StringUtils;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;

/**
 * Refuses requests from other origins with a problem document.
 */
public class ProblemCorsProcessor extends DefaultCorsProcessor {

	private final ProblemWriter problems;

	private final String methods;

	public ProblemCorsProcessor(ProblemWriter problems, String methods) {
		this.problems = problems;
		this.methods = methods;
	}

	@Override
	public boolean processRequest(@Nullable CorsConfiguration configuration, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		if (configuration != null && isOpen(configuration, request)) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, CorsConfiguration.ALL);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
					StringUtils.collectionToDelimitedString(configuration.getExposedHeaders(), ", "));
			return true;
		}
		boolean valid = super.processRequest(configuration, request, response);
		if (!valid) {
			this.problems.write(request, response, HttpStatus.FORBIDDEN,
					"Pages of other origins may send " + this.methods + ", from the origins that the service allows.");
		}
		return valid;
	}

	// The response is the same with and without an origin, so that caches keep one for
	// all, and a method that is not allowed gets the same refusal.
	private static boolean isOpen(CorsConfiguration configuration, HttpServletRequest request) {
		List<String> origins = configuration.getAllowedOrigins();
		return origins != null && origins.contains(CorsConfiguration.ALL) && !CorsUtils.isPreFlightRequest(request);
	}

	// The document is written above, where the request is known.
	@Override
	protected void rejectRequest(ServerHttpResponse response) {
		response.setStatusCode(HttpStatus.FORBIDDEN);
	}

}
