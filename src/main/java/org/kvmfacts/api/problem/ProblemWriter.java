package org.kvmfacts.api.problem;

import java.io.IOException;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Writes the same problem documents outside handlers, such as in a filter, and counts
 * them, because no other metric does.
 */
@Component
public class ProblemWriter {

	private final JsonMapper json;

	private final MeterRegistry metrics;

	ProblemWriter(JsonMapper json, MeterRegistry metrics) {
		this.json = json;
		this.metrics = metrics;
	}

	/**
	 * Responds with a problem document; nothing may have been written before.
	 */
	public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
			throws IOException {
		this.metrics.counter("kvmfacts.refused", "status", Integer.toString(status.value())).increment();
		ProblemDetail problem = Problem.of(status);
		problem.setDetail(detail);
		byte[] document = this.json.writeValueAsBytes(problem);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setContentLength(document.length);
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			response.getOutputStream().write(document);
		}
	}

}
