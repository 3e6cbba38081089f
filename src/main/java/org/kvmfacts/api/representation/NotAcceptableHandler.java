package org.kvmfacts.api.representation;

import java.util.List;
import java.util.Optional;

import org.kvmfacts.api.ApiCollection;
import org.kvmfacts.api.problem.NotFoundException;
import org.kvmfacts.api.problem.ParameterError;
import org.kvmfacts.api.problem.Problem;
import org.kvmfacts.content.Withdrawals;

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

	private final Withdrawals withdrawals;

	NotAcceptableHandler(List<ApiCollection> collections, Withdrawals withdrawals) {
		this.collections = collections;
		this.withdrawals = withdrawals;
	}

	// An unavailable representation in the parameter is an invalid value of it.
	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(HttpMediaTypeNotAcceptableException ex, ServletWebRequest request) {
		Optional<NotFoundException> missing = missing(request.getRequest().getServletPath());
		if (missing.isPresent()) {
			return respond(ex, Problem.of(missing.get(), this.withdrawals));
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

	// If the entry does not exist, the status is not 406.
	private Optional<NotFoundException> missing(String path) {
		String id = path.substring(path.lastIndexOf('/') + 1);
		return this.collections.stream()
			.filter((collection) -> path.startsWith(ROOT + collection.path() + "/") && !collection.has(id))
			.map((collection) -> new NotFoundException(collection.path(), id))
			.findFirst();
	}

	private static ResponseEntity<ProblemDetail> respond(HttpMediaTypeNotAcceptableException ex,
			ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus())
			.headers(ex.getHeaders())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

}
