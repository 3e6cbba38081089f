package org.kvmfacts.api.representation;

import java.util.List;

import org.kvmfacts.api.ApiCollection;
import org.kvmfacts.api.problem.ParameterError;
import org.kvmfacts.api.problem.Problem;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Lists the available representations if none of the requested ones is available.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotAcceptableHandler {

	private static final String ROOT = "/api/v1/";

	private final List<ApiCollection> collections;

	NotAcceptableHandler(List<ApiCollection> collections) {
		this.collections = collections;
	}

	// An unavailable representation in the parameter is an invalid value of it.
	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(HttpMediaTypeNotAcceptableException ex, ServletWebRequest request) {
		if (isMissing(request.getRequest().getServletPath())) {
			return respond(ex, Problem.of(HttpStatus.NOT_FOUND));
		}
		List<String> available = ex.getSupportedMediaTypes()
			.stream()
			.flatMap((type) -> Representation.of(type).stream())
			.map(Representation::code)
			.toList();
		ProblemDetail problem = (available.isEmpty() || request.getParameter(FormatParameter.NAME) == null)
				? notAcceptable(ex.getSupportedMediaTypes())
				: Problem.of(List.of(ParameterError.notOneOf(FormatParameter.NAME, available)));
		return respond(ex, problem);
	}

	private static ProblemDetail notAcceptable(List<MediaType> available) {
		ProblemDetail problem = Problem.of(HttpStatus.NOT_ACCEPTABLE);
		if (!available.isEmpty()) {
			problem.setDetail("The header Accept names none of the media types of this resource: "
					+ MediaType.toString(available) + ". Ask for one of them, or leave the header out.");
		}
		return problem;
	}

	// The entry does not exist, so the status is 404 rather than 406.
	private boolean isMissing(String path) {
		return this.collections.stream()
			.anyMatch((collection) -> path.startsWith(ROOT + collection.path() + "/")
					&& !collection.has(path.substring(path.lastIndexOf('/') + 1)));
	}

	private static ResponseEntity<ProblemDetail> respond(HttpMediaTypeNotAcceptableException ex,
			ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus())
			.headers(ex.getHeaders())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

}
