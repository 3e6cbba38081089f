package org.kvmfacts.guard;

import java.io.IOException;
import java.util.Enumeration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request with a long address or long headers. The web server's own limit is
 * higher: there it stops reading.
 */
class LengthFilter extends OncePerRequestFilter {

	private final DataSize maximumAddress;

	private final DataSize maximumHeaders;

	private final ProblemWriter problems;

	LengthFilter(OverloadProperties properties, ProblemWriter problems) {
		this.maximumAddress = properties.maximumAddress();
		this.maximumHeaders = properties.maximumHeaders();
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (address(request) > this.maximumAddress.toBytes()) {
			this.problems.write(request, response, HttpStatus.URI_TOO_LONG, "The path and query are longer than "
					+ this.maximumAddress.toBytes() + " bytes; ask for less at a time.");
		}
		else if (headers(request) > this.maximumHeaders.toBytes()) {
			this.problems.write(request, response, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
					"The headers are longer than " + this.maximumHeaders.toBytes()
							+ " bytes; leave out those that the service has no use for, such as cookies.");
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static int address(HttpServletRequest request) {
		String query = request.getQueryString();
		return request.getRequestURI().length() + ((query != null) ? query.length() + 1 : 0);
	}

	private static int headers(HttpServletRequest request) {
		int length = 0;
		Enumeration<String> names = request.getHeaderNames();
		while (names.hasMoreElements()) {
			String name = names.nextElement();
			Enumeration<String> values = request.getHeaders(name);
			while (values.hasMoreElements()) {
				length += name.length() + values.nextElement().length() + ": \r\n".length();
			}
		}
		return length;
	}

}
