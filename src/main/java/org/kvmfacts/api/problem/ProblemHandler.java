package org.kvmfacts.api.problem;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.InvalidValueException;
import org.kvmfacts.content.Withdrawals;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.accept.InvalidApiVersionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Responds to every failure with a problem document (RFC 9457) that says how to fix the
 * request and reveals no internal details.
 */
@ControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

	private static final Log log = LogFactory.getLog(ProblemHandler.class);

	private static final String RETRY_AFTER_SECONDS = "5";

	/**
	 * The methods of every address that can be read, in the same order everywhere.
	 */
	static final Set<HttpMethod> READING = Collections
		.unmodifiableSet(new TreeSet<>(Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS)));

	/**
	 * The methods of the address for MCP messages.
	 */
	static final Set<HttpMethod> MESSAGES = Collections
		.unmodifiableSet(new TreeSet<>(Set.of(HttpMethod.POST, HttpMethod.OPTIONS)));

	private final MessageSource messages;

	private final Withdrawals withdrawals;

	ProblemHandler(MessageSource messages, Withdrawals withdrawals) {
		this.withdrawals = withdrawals;
		this.messages = messages;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(InvalidParametersException ex) {
		return respond(Problem.of(ex.errors()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(NotFoundException ex) {
		return respond(Problem.of(ex, this.withdrawals));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(RefusedException ex) {
		ProblemDetail problem = Problem.of(ex.status());
		problem.setDetail(ex.getMessage());
		return respond(problem);
	}

	// The health endpoint parses Accept itself.
	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(InvalidMimeTypeException ex) {
		return respond(Problem.of(ProblemType.MALFORMED_REQUEST, "A media type in the headers cannot be read."));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handleAnythingElse(Exception ex, HttpServletRequest request) {
		return Outage.of(ex).map(ProblemHandler::unavailable).orElseGet(() -> {
			log.error("Failed to handle " + request.getMethod() + " " + request.getRequestURI(), ex);
			return respond(Problem.of(ProblemType.INTERNAL_ERROR, "The service failed to handle the request."));
		});
	}

	@Override
	protected ResponseEntity<Object> handleHttpMessageNotWritable(HttpMessageNotWritableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ResponseEntity<ProblemDetail> problem = handleAnythingElse(ex, ((ServletWebRequest) request).getRequest());
		return new ResponseEntity<>(problem.getBody(), problem.getHeaders(), problem.getStatusCode());
	}

	@Override
	protected ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		List<ParameterError> errors = ex.getFieldErrors().stream().map(this::describe).toList();
		return new ResponseEntity<>(Problem.of(errors), asProblem(headers), HttpStatus.BAD_REQUEST);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
			HttpRequestMethodNotSupportedException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		HttpHeaders allow = new HttpHeaders();
		Set<HttpMethod> supported = ex.getSupportedHttpMethods();
		allow.setAllow((supported != null && supported.contains(HttpMethod.POST)) ? MESSAGES : READING);
		return handleExceptionInternal(ex, null, allow, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		HttpHeaders problem = asProblem(headers);
		// If OPTIONS fails, the servlet would list all methods it implements.
		if (HttpMethod.OPTIONS.equals(((ServletWebRequest) request).getHttpMethod()) && problem.getAllow().isEmpty()) {
			problem.setAllow(READING);
		}
		ProblemDetail ours = (ex instanceof InvalidApiVersionException) ? Problem.of(ProblemType.UNSUPPORTED_VERSION)
				: Problem.of(status);
		return super.handleExceptionInternal(ex, ours, problem, status, request);
	}

	// Without this, an unreadable Accept header would leave the response empty.
	private static HttpHeaders asProblem(HttpHeaders headers) {
		HttpHeaders problem = new HttpHeaders(headers);
		problem.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return problem;
	}

	private ParameterError describe(FieldError error) {
		if (error.contains(Exception.class)) {
			Throwable cause = NestedExceptionUtils.getMostSpecificCause(error.unwrap(Exception.class));
			if (cause instanceof InvalidValueException invalid) {
				return new ParameterError(error.getField(), String.valueOf(invalid.getMessage()), List.of());
			}
		}
		return new ParameterError(error.getField(), this.messages.getMessage(error, LocaleContextHolder.getLocale()),
				List.of());
	}

	private static ResponseEntity<ProblemDetail> unavailable(String outage) {
		log.warn(outage);
		ProblemDetail problem = Problem.of(ProblemType.UNAVAILABLE,
				"The database does not respond; try again in " + RETRY_AFTER_SECONDS + " seconds.");
		return ResponseEntity.status(problem.getStatus())
			.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	private static ResponseEntity<ProblemDetail> respond(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
