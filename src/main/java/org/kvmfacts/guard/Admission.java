package org.kvmfacts.guard;

import java.io.IOException;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Gives each request a place among those that are worked on, or among those that are
 * streamed, and refuses it if there is none.
 */
@Component
class Admission {

	private static final String PLACE = Admission.class.getName();

	private static final String RETRY_AFTER_SECONDS = "2";

	private final Places working;

	private final Places streaming;

	private final ProblemWriter problems;

	Admission(OverloadProperties properties, ProblemWriter problems, MeterRegistry metrics) {
		this.working = new Places(properties.maximumConcurrent(), properties.maximumConcurrentPerClient(),
				refused(metrics, "total"), refused(metrics, "client"));
		Counter bulk = refused(metrics, "bulk");
		this.streaming = new Places(properties.maximumBulk(), (properties.maximumBulk() + 1) / 2, bulk, bulk);
		this.problems = problems;
	}

	private static Counter refused(MeterRegistry metrics, String limit) {
		return metrics.counter("kvmfacts.overloaded", "limit", limit);
	}

	boolean admit(HttpServletRequest request, HttpServletResponse response) throws IOException {
		return admit(this.working, request, response);
	}

	/**
	 * Exchanges the place of a request for one among those that are streamed.
	 */
	boolean admitToStream(HttpServletRequest request, HttpServletResponse response) throws IOException {
		leave(request);
		return admit(this.streaming, request, response);
	}

	void leave(HttpServletRequest request) {
		if (request.getAttribute(PLACE) instanceof Runnable place) {
			request.removeAttribute(PLACE);
			place.run();
		}
	}

	private boolean admit(Places places, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Runnable place = places.take(ClientAddress.client(request.getRemoteAddr()));
		if (place == null) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
			this.problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE,
					"The service has as many requests as it can serve; try again in " + RETRY_AFTER_SECONDS
							+ " seconds.");
			return false;
		}
		request.setAttribute(PLACE, place);
		return true;
	}

}
