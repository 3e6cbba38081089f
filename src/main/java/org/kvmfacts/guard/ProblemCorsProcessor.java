package org.kvmfacts.guard;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;

/**
 * Refuses requests from other origins with a problem document.
 */
public class ProblemCorsProcessor extends DefaultCorsProcessor {

	private final ProblemWriter problems;

	private final String methods;

	/**
	 * Makes a processor.
	 * @param problems writes the documents
	 * @param methods what pages of other origins may send, in words
	 */
	public ProblemCorsProcessor(ProblemWriter problems, String methods) {
		this.problems = problems;
		this.methods = methods;
	}

	@Override
	public boolean processRequest(@Nullable CorsConfiguration configuration, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		boolean valid = super.processRequest(configuration, request, response);
		if (!valid) {
			this.problems.write(request, response, HttpStatus.FORBIDDEN,
					"Pages of other origins may send " + this.methods + ", from the origins that the service allows.");
		}
		return valid;
	}

	// The document follows above, where the request is known.
	@Override
	protected void rejectRequest(ServerHttpResponse response) {
		response.setStatusCode(HttpStatus.FORBIDDEN);
	}

}
