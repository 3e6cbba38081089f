package org.kvmfacts.api.problem;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/**
 * Responds with a problem document to failures outside the handlers, such as in a filter.
 */
@RestController
class ProblemErrorController implements ErrorController {

	@RequestMapping("/error")
	ResponseEntity<ProblemDetail> error(HttpServletRequest request, HttpServletResponse response) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatusCode status = (code instanceof Integer value) ? HttpStatusCode.valueOf(value) : HttpStatus.NOT_FOUND;
		ProblemDetail problem = Problem.of(status);
		if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) {
			problem.setInstance(URI.create(Problem.encoded(UriUtils.decode(path, StandardCharsets.UTF_8))));
			if (status.isSameCodeAs(HttpStatus.METHOD_NOT_ALLOWED)) {
				allow(path, response);
			}
		}
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	// The web server refuses TRACE before it knows the address, and lists the methods of
	// all servlets.
	private static void allow(String path, HttpServletResponse response) {
		response.setHeader(HttpHeaders.ALLOW, StringUtils
			.collectionToCommaDelimitedString("/mcp".equals(path) ? ProblemHandler.MESSAGES : ProblemHandler.READING));
	}

}
